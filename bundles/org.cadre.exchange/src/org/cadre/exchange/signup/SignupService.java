/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ColumnMapping;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.SignupField;
import org.cadre.core.exchange.SignupTally;
import org.cadre.core.exchange.Signups;
import org.cadre.core.store.Roots;
import org.cadre.core.store.UnitOfWork;
import org.cadre.exchange.Messages;
import org.cadre.exchange.run.ImportRecord;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Program;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Imports sign-ups from CSV and XLSX sheets, in English or Spanish. */
@Component
@SuppressWarnings("nls")
public class SignupService implements Signups {

    private static final String ID = "signups";
    private static final int MOST_NAMED = 50;
    private static final int LONGEST_NAMED = 120;

    private final Answers answers = new Answers();
    private final ColumnGuesser guesser = new ColumnGuesser(answers);
    private final Clock clock;

    /** Uses the machine's clock. */
    @Activate
    public SignupService() {
        this(Clock.systemDefaultZone());
    }

    /** Takes the time from that clock. */
    public SignupService(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Sheet read(Path file) throws CadreException {
        return new SheetReader().read(file);
    }

    @Override
    public ColumnMapping suggest(Sheet sheet) {
        return guesser.guess(sheet);
    }

    @Override
    public SignupTally tally(Sheet sheet, ColumnMapping mapping) {
        var check = new SignupCheck(sheet, mapping, answers);
        int mentors = 0;
        int mentees = 0;
        int others = 0;
        for (var raw : sheet.rows()) {
            var row = check.row(raw);
            if (check.fault(row).isPresent()) {
                others++;
            } else {
                var roles = check.roles(row).orElseThrow();
                mentors += roles.contains(ParticipantRole.MENTOR) ? 1 : 0;
                mentees += roles.contains(ParticipantRole.MENTEE) ? 1 : 0;
            }
        }
        return new SignupTally(mentors, mentees, others);
    }

    @Override
    public ColumnMapping readMapping(Path file) throws CadreException {
        return MappingFile.read(file);
    }

    @Override
    public void writeMapping(ColumnMapping mapping, Path file) throws CadreException {
        MappingFile.write(mapping, file);
    }

    @Override
    public ImportPreview preview(Sheet sheet, ColumnMapping mapping, Program program, UnitOfWork work,
            IProgressMonitor monitor) throws CadreException {
        SubMonitor.convert(monitor).checkCanceled();
        requireKey(sheet, mapping);
        var zone = zone(work);
        var planner = new SignupPlanner(sheet, new SignupCheck(sheet, mapping, answers), answers,
                new PersonFinder(work.load(Roots.EDUCATORS)), program, zone,
                        LocalDate.now(clock.withZone(zone)));
        planner.run();
        return new SignupPreview(sheet, planner, notes(sheet, mapping, planner),
                new ImportRecord(work, clock, ID, sheet.name()).in(program));
    }

    /** Without a column that tells who signs up, every row would be refused with the same words. */
    private static void requireKey(Sheet sheet, ColumnMapping mapping) throws CadreException {
        boolean keyed = sheet.headers().stream().map(mapping.columns()::get)
                .anyMatch(f -> f == SignupField.STAFF_ID || f == SignupField.EMAIL);
        if (!keyed) {
            throw CadreException.input(NLS.bind(Messages.Signup_noKeyColumn, sheet.name(),
                    list(sheet.headers())));
        }
    }

    /** Headings as a sentence can hold them. */
    private static String list(List<String> headings) {
        return headings.stream().limit(MOST_NAMED)
                .map(h -> h.length() > LONGEST_NAMED ? h.substring(0, LONGEST_NAMED) + "…" : h)
                .collect(Collectors.joining(", ", "", headings.size() > MOST_NAMED ? " …" : ""));
    }

    private static List<String> notes(Sheet sheet, ColumnMapping mapping, SignupPlanner planner) {
        var notes = new ArrayList<>(sheet.notes());
        notes.addAll(planner.notes());
        var kept = sheet.headers().stream()
                .filter(h -> mapping.columns().getOrDefault(h, SignupField.NOTE) == SignupField.NOTE)
                        .toList();
        if (!kept.isEmpty()) {
            notes.add(NLS.bind(Messages.Signup_unmapped, list(kept)));
        }
        return notes;
    }

    private ZoneId zone(UnitOfWork work) throws CadreException {
        for (var district : work.load(Roots.DISTRICTS)) {
            try {
                return ZoneId.of(String.valueOf(district.getTimeZone()));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return clock.getZone();
    }
}
