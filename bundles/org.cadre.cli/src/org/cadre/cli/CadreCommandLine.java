/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.text.JsonText;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line {@code cadre}: finds the command that the words name, runs it and prints how it went. */
@SuppressWarnings("nls")
public final class CadreCommandLine {

    private static final String PLUGIN = "org.cadre.cli";
    private static final String HELP = "help";

    private final List<Command> commands;
    private final Console console;
    private volatile ConsoleMonitor monitor = new ConsoleMonitor(System.err, ConsoleMonitor.Style.NONE);
    private volatile boolean canceled;

    /** Offers the commands and prints to the streams. */
    public CadreCommandLine(List<Command> commands, PrintStream out, PrintStream err) {
        this(commands, Console.of(out, err));
    }

    /** Offers the commands on a console. */
    public CadreCommandLine(List<Command> commands, Console console) {
        this.commands = List.copyOf(commands);
        this.console = console;
    }

    /**
     * Does what the arguments say.
     *
     * @return the exit code, see {@link ExitCode}
     */
    public int execute(String... arguments) {
        try {
            return call(List.of(arguments)).code();
        } finally {
            console.flush();
        }
    }

    /** Asks the running command, from another thread, to stop without leaving anything half done. */
    public void cancel() {
        canceled = true;
        monitor.setCanceled(true);
    }

    private ExitCode call(List<String> arguments) {
        var root = CommandTree.of(commands, console.version());
        var json = arguments.contains(GlobalOptions.JSON);
        try {
            var words = WordOrder.arrange(root, helpAsOption(root, arguments));
            relax(root, words);
            return follow(root.parseArgs(words.toArray(String[]::new)));
        } catch (ParameterException wrong) {
            return fail(ExitCode.USAGE, Complaint.about(wrong), json);
        }
    }

    /** Asks only the command that is meant for what it requires, not another one on the way to it. */
    private static void relax(CommandLine root, List<String> words) {
        var command = root;
        for (var word : words) {
            var next = command.getSubcommands().get(word);
            if (next == null) {
                return;
            }
            var spec = command.getCommandSpec();
            Stream.concat(spec.options().stream(), spec.positionalParameters().stream())
                    .filter(ArgSpec::required).toList().forEach(spec::remove);
            command = next;
        }
    }

    /** Turns "help list people" into "list people --help", unless help has a topic of that name. */
    private static List<String> helpAsOption(CommandLine root, List<String> arguments) {
        if (arguments.isEmpty() || !arguments.getFirst().equals(HELP)) {
            return arguments;
        }
        var words = arguments.subList(1, arguments.size());
        var topics = root.getSubcommands().containsKey(HELP)
                ? root.getSubcommands().get(HELP).getSubcommands().keySet() : List.<String>of();
        return !words.isEmpty() && topics.contains(words.getFirst()) ? arguments
                : Stream.concat(words.stream(), Stream.of(GlobalOptions.HELP)).toList();
    }

    private ExitCode follow(ParseResult parsed) {
        var last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        var command = last.commandSpec().commandLine();
        var globals = (GlobalOptions) last.commandSpec().mixins().get("globals").userObject();
        if (last.isUsageHelpRequested()) {
            return help(command, globals);
        }
        if (last.isVersionHelpRequested()) {
            command.printVersionHelp(console.out(), Ansi.OFF);
            return ExitCode.DONE;
        }
        return last.commandSpec().userObject() instanceof CommandRun run ? run(run, globals)
                : fail(ExitCode.USAGE, Complaint.incomplete(command), globals.json);
    }

    private ExitCode help(CommandLine command, GlobalOptions globals) {
        var unmatched = command.getUnmatchedArguments();
        if (!unmatched.isEmpty() && !command.getSubcommands().isEmpty()) {
            return fail(ExitCode.USAGE, Complaint.unmatched(command, unmatched.getFirst()), globals.json);
        }
        command.usage(console.out(), Ansi.OFF);
        return ExitCode.DONE;
    }

    private ExitCode run(CommandRun run, GlobalOptions globals) {
        monitor = new ConsoleMonitor(console.err(), progressStyle(globals));
        monitor.setCanceled(canceled);
        try {
            var outcome = run.run(monitor);
            monitor.done();
            print(outcome, globals.json);
            return ExitCode.of(outcome.exit());
        } catch (OperationCanceledException e) {
            return fail(ExitCode.CANCELED, Messages.CommandLine_canceled, globals.json);
        } catch (CoreException e) {
            return failed(e.getStatus(), ExitCode.of(e), e.getMessage(), globals);
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            var status = new Status(IStatus.ERROR, PLUGIN, String.valueOf(e), e);
            return failed(status, ExitCode.FAILED, NLS.bind(Messages.CommandLine_unexpected, e), globals);
        }
    }

    private ConsoleMonitor.Style progressStyle(GlobalOptions globals) {
        if (globals.verbose) {
            return ConsoleMonitor.Style.LINES;
        }
        return console.interactive() ? ConsoleMonitor.Style.ONE_LINE : ConsoleMonitor.Style.NONE;
    }

    private void print(Outcome outcome, boolean json) {
        var text = json ? JsonText.write(outcome.data()) : outcome.text();
        if (!text.isEmpty()) {
            console.out().println(text);
        }
    }

    private ExitCode failed(IStatus status, ExitCode code, String message, GlobalOptions globals) {
        monitor.done();
        if (code == ExitCode.FAILED) {
            console.log().accept(status);
        }
        if (globals.debug && status.getException() != null) {
            console.say(Traces.of(status.getException()));
        }
        return fail(code, message, globals.json);
    }

    private ExitCode fail(ExitCode code, String message, boolean json) {
        console.say(message);
        if (json) {
            console.out().println(JsonText.write(Map.of("error", message)));
        }
        return code;
    }
}
