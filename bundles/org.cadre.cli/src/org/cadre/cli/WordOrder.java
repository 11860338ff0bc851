/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Lets options stand between the words of a command: {@code cadre import --db DIR oneroster PATH} becomes
 * {@code cadre import oneroster --db DIR PATH}, since the option belongs to the command, not to the group.
 */
@SuppressWarnings("nls")
final class WordOrder {

    private final List<String> words = new ArrayList<>();
    private final List<String> held = new ArrayList<>();
    private CommandLine level;

    private WordOrder(CommandLine root) {
        level = root;
    }

    /** Returns the arguments with the options behind the words. */
    static List<String> arrange(CommandLine root, List<String> arguments) {
        return new WordOrder(root).arrange(arguments);
    }

    private List<String> arrange(List<String> arguments) {
        int next = 0;
        while (next < arguments.size() && !level.getSubcommands().isEmpty() && take(arguments, next)) {
            next += takesNext(arguments, next) ? 2 : 1;
        }
        words.addAll(held);
        words.addAll(arguments.subList(Math.min(next, arguments.size()), arguments.size()));
        return words;
    }

    /** Takes a word of the command or an option, with its value if that follows; refuses anything else. */
    private boolean take(List<String> arguments, int index) {
        var argument = arguments.get(index);
        if (isOption(argument)) {
            var end = Math.min(arguments.size(), index + (takesNext(arguments, index) ? 2 : 1));
            held.addAll(arguments.subList(index, end));
            return true;
        }
        var command = level.getSubcommands().get(argument);
        if (command != null) {
            words.add(argument);
            level = command;
        }
        return command != null;
    }

    private boolean takesNext(List<String> arguments, int index) {
        return isOption(arguments.get(index)) && takesValue(level, arguments.get(index));
    }

    private static boolean isOption(String argument) {
        return argument.startsWith("-") && argument.length() > 1 && !argument.equals("--");
    }

    /** Whether some command below takes an option of that name with a value. */
    private static boolean takesValue(CommandLine below, String option) {
        OptionSpec spec = below.getCommandSpec().findOption(option);
        return spec != null && spec.arity().min() > 0
                || below.getSubcommands().values().stream().anyMatch(c -> takesValue(c, option));
    }
}
