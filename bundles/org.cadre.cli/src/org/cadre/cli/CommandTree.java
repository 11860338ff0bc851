/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;

import org.cadre.core.command.Command;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Makes picocli's tree of groups and commands from the commands that the modules contribute. */
@SuppressWarnings("nls")
final class CommandTree {

    private static final String ROOT = "cadre";
    private static final int WIDTH = 100;

    private CommandTree() {
    }

    /** Returns the root of a fresh tree, to be used for one call. */
    static CommandLine of(List<Command> commands, String version) {
        var root = new CommandLine(described(CommandSpec.create(), ROOT, HelpTexts.own()));
        root.getCommandSpec().version(ROOT + " " + version).addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true).descriptionKey("option.version").order(1004).build());
        commands.stream().sorted(Comparator.comparing(c -> String.join(" ", c.path())))
                .forEach(command -> add(root, command));
        return root.registerConverter(LocalDate.class, CommandTree::day).setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(NLS.bind(Messages.Complaint_day, text));
        }
    }

    private static void add(CommandLine root, Command command) {
        var texts = HelpTexts.of(command);
        var path = command.path();
        var parent = root;
        for (int depth = 1; depth < path.size(); depth++) {
            parent = group(parent, path.subList(0, depth), texts);
        }
        var spec = CommandSpec.forAnnotatedObject(command.newRun());
        parent.addSubcommand(path.getLast(), described(spec, path.getLast(), texts));
    }

    private static CommandLine group(CommandLine parent, List<String> path, ResourceBundle texts) {
        var word = path.getLast();
        if (!parent.getSubcommands().containsKey(word)) {
            parent.addSubcommand(word, described(CommandSpec.create(), word, texts));
        }
        var group = parent.getSubcommands().get(word);
        var description = String.join(".", path) + ".description";
        if (texts.containsKey(description)) {
            group.getCommandSpec().usageMessage().description(texts.getString(description));
        }
        return group;
    }

    private static CommandSpec described(CommandSpec spec, String word, ResourceBundle texts) {
        spec.name(word).resourceBundle(texts);
        spec.usageMessage().sortOptions(false).abbreviateSynopsis(false).sortSynopsis(false);
        return spec.addMixin("globals", CommandSpec.forAnnotatedObject(new GlobalOptions()));
    }
}
