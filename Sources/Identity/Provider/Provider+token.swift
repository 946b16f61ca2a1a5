import FoundationEssentials

extension Provider {
  private struct Tokens: Decodable {
    let token: String?

    enum CodingKeys: String, CodingKey { case token = "id_token" }
  }

  /// The token that the provider gives for a code.
  func token(
    _ code: String, _ verifier: String, _ known: Discovery
  ) async throws(ProviderProblem) -> String {
    let answer = try await wire.answer(to: question(code, verifier, known))
    guard answer.status == 200 else {
      throw (400...499).contains(answer.status) ? .refusedCode : .unreachable
    }
    guard let tokens = try? JSONDecoder().decode(Tokens.self, from: Data(answer.bytes)),
      let token = tokens.token
    else { throw .token(.malformed) }
    return token
  }

  /// The site proves itself by a header where the provider takes that, otherwise in the form.
  private func question(
    _ code: String, _ verifier: String, _ known: Discovery
  ) -> ProviderWire.Question {
    var form = [
      (name: "grant_type", value: "authorization_code"), ("code", code),
      ("redirect_uri", settings.callback), ("code_verifier", verifier),
    ]
    guard let secret = settings.secret else {
      form.append(("client_id", settings.client))
      return .init(known.token, form: Query.encoded(form))
    }
    if let proofs = known.clientProofs, !proofs.contains("client_secret_basic") {
      form += [("client_id", settings.client), ("client_secret", secret)]
      return .init(known.token, form: Query.encoded(form))
    }
    let pair = Query.escaped(settings.client) + ":" + Query.escaped(secret)
    return .init(
      known.token, form: Query.encoded(form),
      authorization: "Basic " + Data(pair.utf8).base64EncodedString())
  }
}

extension ProviderWire {
  /// The answer to a question; one that does not come is a problem of the provider's.
  func answer(to question: Question) async throws(ProviderProblem) -> Answer {
    do {
      return try await ask(question)
    } catch {
      throw .unreachable
    }
  }

  /// What stands at an address, read as JSON.
  func read<Value: Decodable>(
    _: Value.Type, at address: String
  ) async throws(ProviderProblem) -> Value {
    let answer = try await answer(to: Question(address))
    guard answer.status == 200 else { throw .unreachable }
    guard let value = try? JSONDecoder().decode(Value.self, from: Data(answer.bytes)) else {
      throw .unfit
    }
    return value
  }
}
