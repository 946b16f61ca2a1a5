import Charters

extension DisputeKind: FileWord {}
extension DutyHolder: FileWord {}
extension InboxAnswer: FileWord {}
extension OwnParameter: FileWord {}
extension PlanDuty: FileWord {}
extension PlanKind: FileWord {}
extension RelayTarget: FileWord {}
extension RoleSource: FileWord {}
extension Season: FileWord {}
extension WorkPhase: FileWord {}
extension DutySign: FileWord {}
extension StandingContent: FileWord {}
