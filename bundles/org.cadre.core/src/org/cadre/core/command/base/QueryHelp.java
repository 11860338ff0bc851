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
public class QueryHelp extends CoreCommand {

    /** Explains the query language. */
    public QueryHelp() {
        super("help", "query"); //$NON-NLS-1$ //$NON-NLS-2$
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
            return Outcome.done(text, Map.of("fields", QueryFields.ALL.stream().map(Run::data).toList())); //$NON-NLS-1$
        }

        private static String meaning(QueryField field) {
            return field.choices().isEmpty() ? field.description()
                    : field.description() + ": " + String.join(", ", field.choices()); //$NON-NLS-1$ //$NON-NLS-2$
        }

        private static String kind(QueryField field) {
            return field.kind().name().toLowerCase(Locale.ROOT);
        }

        private static Map<String, Object> data(QueryField field) {
            var data = new LinkedHashMap<String, Object>();
            data.put("name", field.name()); //$NON-NLS-1$
            data.put("kind", kind(field)); //$NON-NLS-1$
            data.put("choices", field.choices()); //$NON-NLS-1$
            data.put("description", field.description()); //$NON-NLS-1$
            return data;
        }
    }
}
