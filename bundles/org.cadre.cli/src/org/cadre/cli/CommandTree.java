/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.util.Comparator;
import java.util.List;

import org.cadre.core.command.Command;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Makes picocli's tree of groups and commands from the commands that the modules contribute. */
final class CommandTree {

    private static final String ROOT = "cadre"; //$NON-NLS-1$
    private static final int WIDTH = 100;

    private CommandTree() {
    }

    /** Returns the root of a fresh tree, to be used for one call. */
    static CommandLine of(List<Command> commands, String version) {
        var root = new CommandLine(group(ROOT, HelpTexts.class));
        root.getCommandSpec().version(ROOT + " " + version).addOption(OptionSpec.builder("-V", "--version") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .versionHelp(true).descriptionKey("option.version").order(1004).build()); //$NON-NLS-1$
        commands.stream().sorted(Comparator.comparing(c -> String.join(" ", c.path()))) //$NON-NLS-1$
                .forEach(command -> add(root, command.path(), command));
        return root.setUsageHelpWidth(WIDTH).setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false);
    }

    private static void add(CommandLine parent, List<String> path, Command command) {
        var word = path.getFirst();
        if (path.size() == 1) {
            parent.addSubcommand(word, leaf(word, command));
            return;
        }
        var groups = parent.getSubcommands();
        if (!groups.containsKey(word)) {
            parent.addSubcommand(word, group(word, command.getClass()));
        }
        add(parent.getSubcommands().get(word), path.subList(1, path.size()), command);
    }

    private static CommandSpec group(String word, Class<?> texts) {
        return withGlobals(CommandSpec.create(), word, texts);
    }

    private static CommandSpec leaf(String word, Command command) {
        var run = command.newRun();
        return withGlobals(CommandSpec.forAnnotatedObject(run), word, run.getClass());
    }

    private static CommandSpec withGlobals(CommandSpec spec, String word, Class<?> texts) {
        spec.name(word).resourceBundle(HelpTexts.of(texts));
        spec.usageMessage().sortOptions(false).abbreviateSynopsis(false).sortSynopsis(false);
        return spec.addMixin("globals", CommandSpec.forAnnotatedObject(new GlobalOptions())); //$NON-NLS-1$
    }
}
