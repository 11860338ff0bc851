/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.text.Nearest;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with a call, in one sentence, and where to look for help. */
@SuppressWarnings("nls")
final class Complaint {

    private Complaint() {
    }

    /** Returns what is wrong with the arguments. */
    static String about(ParameterException wrong) {
        var command = wrong.getCommandLine();
        var unmatched = command.getUnmatchedArguments();
        return unmatched.isEmpty() ? helped(sentence(wrong.getMessage()), command)
                : unmatched(command, unmatched.getFirst());
    }

    /** Returns what to say of a group called without one of its commands. */
    static String incomplete(CommandLine group) {
        return NLS.bind(Messages.Complaint_incomplete, name(group),
                String.join(", ", group.getSubcommands().keySet()));
    }

    /** Returns what to say of an argument that the command does not know. */
    static String unmatched(CommandLine command, String argument) {
        return helped(reason(command, argument), command);
    }

    private static String helped(String text, CommandLine command) {
        return text + " " + NLS.bind(Messages.Complaint_help, name(command));
    }

    private static String reason(CommandLine command, String argument) {
        var groups = command.getSubcommands();
        if (argument.startsWith("-")) {
            return near(Messages.Complaint_unknownOption, argument, command, options(command));
        }
        return groups.isEmpty() ? NLS.bind(Messages.Complaint_tooMuch, name(command), argument)
                : near(Messages.Complaint_unknownCommand, argument, command, groups.keySet());
    }

    private static String near(String complaint, String argument, CommandLine command,
            Collection<String> known) {
        var name = argument.split("=", 2)[0];
        var text = NLS.bind(complaint, name(command), name);
        var near = Nearest.to(name, known);
        return near.isEmpty() ? text
                : text + " " + NLS.bind(Messages.Complaint_near, String.join(", ", near));
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream().flatMap(o -> Stream.of(o.names())).toList();
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }
}
