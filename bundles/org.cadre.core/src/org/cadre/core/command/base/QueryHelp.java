/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.base;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.Messages;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.QueryField;
import org.cadre.core.people.QueryFields;
import org.cadre.core.text.TextTable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

import picocli.CommandLine;

/** Adds {@code cadre help query}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class QueryHelp extends CoreCommand {

    /** Explains the query language. */
    public QueryHelp() {
        super("help", "query");
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    @CommandLine.Command(description = "${bundle:help.query.description}")
    private static final class Run implements CommandRun {

        @Override
        public Outcome run(IProgressMonitor monitor) {
            var headings = Stream.of(List.of(Messages.QueryHelp_field, Messages.QueryHelp_values,
                    Messages.QueryHelp_meaning));
            var lines = QueryFields.ALL.stream().map(f -> List.of(f.name(), kind(f), meaning(f)));
            var text = String.join(System.lineSeparator() + System.lineSeparator(), Messages.QueryHelp_intro,
                    TextTable.write(Stream.concat(headings, lines).toList()), Messages.QueryHelp_examples);
            return Outcome.done(text, Map.of("fields", QueryFields.ALL.stream().map(Run::data).toList()));
        }

        private static String meaning(QueryField field) {
            return field.choices().isEmpty() ? field.description()
                    : field.description() + ": " + String.join(", ", field.choices());
        }

        private static String kind(QueryField field) {
            return field.kind().name().toLowerCase(Locale.ROOT);
        }

        private static Map<String, Object> data(QueryField field) {
            var data = new LinkedHashMap<String, Object>();
            data.put("name", field.name());
            data.put("kind", kind(field));
            data.put("choices", field.choices());
            data.put("description", field.description());
            return data;
        }
    }
}
