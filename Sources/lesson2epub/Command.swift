import ArgumentParser

@main
struct Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson2epub",
    abstract: "Makes an EPUB book of a lesson in the format of The Carpentries Workbench.",
    subcommands: [BuildCommand.self, SyntaxTreeCommand.self],
    defaultSubcommand: BuildCommand.self)
}
