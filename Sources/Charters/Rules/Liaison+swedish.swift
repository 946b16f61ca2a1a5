extension LiaisonRule {
  package var swedishDemand: String {
    let each = onePerSide ? " Varje sida utser en." : ""
    let jointly = mayAppointJointly ? " Parter på samma sida kan utse någon gemensamt." : ""
    return "Kontaktpersoner håller kontakten med \(to.swedish).\(each)\(jointly)"
  }
}
