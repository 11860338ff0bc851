/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Stores;
import org.cadre.core.text.TextTable;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.matching.year.Concern;
import org.cadre.matching.year.ConcernTexts;
import org.cadre.matching.year.Concerns;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "attention", description = "${bundle:match.attention.description}")
class AttentionCall implements CommandRun {

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    @Option(names = "--within", paramLabel = "DAYS", defaultValue = "" + Concerns.DAYS,
            descriptionKey = "match.attention.within")
    private int within;

    private final Stores stores;
    private final YearDesk desk;

    AttentionCall(Stores stores, YearDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var concerns = desk.attention(work, desk.program(work, program), within);
            var data = new LinkedHashMap<String, Object>();
            data.put("within", within); //$NON-NLS-1$
            data.put("urgent", concerns.stream().filter(Concern::isUrgent).count()); //$NON-NLS-1$
            data.put("pairs", concerns.stream().map(AttentionCall::data).toList()); //$NON-NLS-1$
            return Outcome.done(concerns.isEmpty() ? NLS.bind(Messages.Attention_none, within)
                    : table(concerns), data);
        }
    }

    private static String table(List<Concern> concerns) {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of(Messages.Attention_mentee, Messages.Attention_mentor, Messages.Attention_what,
                Messages.Attention_next));
        concerns.forEach(concern -> rows.add(List.of(PersonName.show(concern.pair().getMentee()),
                PersonName.show(concern.pair().getMentor()), ConcernTexts.what(concern),
                ConcernTexts.next(concern))));
        return TextTable.write(rows);
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> data(Concern concern) {
        var data = new LinkedHashMap<String, Object>();
        data.put("kind", concern.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        data.put("mentee", PlanOutcome.person(concern.pair().getMentee()));
        data.put("mentor", PlanOutcome.person(concern.pair().getMentor()));
        data.put("day", concern.day() == null ? null : concern.day().toString());
        data.put("until", concern.until() == null ? null : concern.until().toString());
        data.put("what", ConcernTexts.what(concern));
        data.put("next", ConcernTexts.next(concern));
        return data;
    }
}
