package org.callcoach.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code java -jar callcoach.jar COMMAND}. */
@Command(
    name = "callcoach",
    description =
        "Understands what debtors say and suggests what to say next. Any text in, JSON lines out.",
    mixinStandardHelpOptions = true,
    version = "callcoach 0.1.0",
    subcommands = {
      UnderstandCommand.class,
      AdviseCommand.class,
      CheckCommand.class,
      CoachCommand.class,
      ReplayCommand.class,
      ContactCommand.class,
      SheetCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      ClassifyCommand.class
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs the command and exits: 0, 1 after a bad input line, 2 after bad usage. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, args) -> badUsage(String.valueOf(e.getMessage())))
        .setExecutionExceptionHandler((e, commandLine, result) -> failed(e))
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command; one of " + String.join(", ", spec.subcommands().keySet()));
  }

  private static int badUsage(String message) {
    System.err.println("callcoach: " + message.lines().findFirst().orElse("bad usage"));
    return 2;
  }

  private static int failed(Exception e) throws Exception {
    if (e instanceof UsageException) {
      System.err.println("callcoach: " + e.getMessage());
      return 2;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      System.err.println("callcoach: cannot read or write: " + e.getMessage());
      return 2;
    }
    throw e;
  }
}
