import Governance
import Pages

/// The pages of matters, requests and questions, each for those who have to do with it.
extension Premises {
  func mattersPage(_ view: View) -> Reply {
    if view.viewer == nil { return denied(view, .notSignedIn) }
    var view = view
    view.waitings = cache.waitings(in: view.state, on: view.day)
    return .page(MattersPage.render(view))
  }

  func bodyMattersPage(_ view: View, _ body: Body) async throws -> Reply {
    if let denial = view.denialOfMatters(of: body) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(BodyMattersPage.texts(view, body: body))
    return .page(BodyMattersPage.render(view, body: body))
  }

  func matterPage(_ view: View, _ number: Int) async throws -> Reply {
    guard let matter = view.state.matter(MatterID(number)) else { throw GroundProblem.notFound }
    if let denial = view.denial(of: matter) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(MatterPage.texts(view, matter: matter))
    return .page(MatterPage.render(view, matter: matter))
  }

  func requestPage(_ view: View, _ number: Int) async throws -> Reply {
    guard let request = view.state.request(RequestID(number)) else {
      throw GroundProblem.notFound
    }
    if let denial = view.denial(of: request) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(RequestPage.texts(view, request: request))
    return .page(RequestPage.render(view, request: request))
  }

  func questionPage(_ view: View, _ number: Int) async throws -> Reply {
    guard let question = view.state.question(QuestionID(number)) else {
      throw GroundProblem.notFound
    }
    if let denial = view.denial(of: question) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(QuestionPage.texts(view, question: question))
    return .page(QuestionPage.render(view, question: question))
  }
}
