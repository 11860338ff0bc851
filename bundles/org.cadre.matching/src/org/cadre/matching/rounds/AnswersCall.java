/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.edit.EditSession;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.command.MatchDatabase;
import org.cadre.matching.model.TalkRound;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "answers", description = "${bundle:match.answers.description}")
class AnswersCall implements CommandRun {

    @Mixin
    private MatchDatabase database;

    @Option(names = "--program", required = true, paramLabel = "NAME", descriptionKey = "match.program")
    private String program;

    @Option(names = "--sheet", paramLabel = "FILE", descriptionKey = "match.answers.sheet")
    private Path sheet;

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "match.answers.from")
    private Path from;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "match.answers.rejects")
    private Path rejects;

    @Mixin
    private AnswerOption answer = new AnswerOption();

    @Option(names = "--close", descriptionKey = "match.answers.close")
    private boolean close;

    @Option(names = "--reopen", descriptionKey = "match.answers.reopen")
    private boolean reopen;

    @Option(names = "--letters", paramLabel = "DIR", descriptionKey = "match.slates.letters")
    private Path letters;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table",
            descriptionKey = "match.format")
    private RoundFormat format;

    @Option(names = "--dry-run", descriptionKey = "match.dryRun")
    private boolean dryRun;

    private final Stores stores;
    private final RoundDesk desk;
    private final List<String> told = new ArrayList<>();
    private final Map<String, Object> data = new LinkedHashMap<>();

    AnswersCall(Stores stores, RoundDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        if (close && reopen) {
            throw CadreException.input(Messages.Answers_closeOrReopen);
        }
        try (var store = database.open(stores); var work = store.begin()) {
            var round = desk.round(work, desk.program(work, program));
            var session = new EditSession(work);
            if (reopen) {
                desk.rounds().reopen(session, round);
            }
            var rejected = change(session, round);
            if (close) {
                desk.rounds().close(session, round);
            }
            write(work, round);
            if (!dryRun) {
                desk.save(session, monitor);
            }
            return outcome(round, rejected);
        }
    }

    /** Records what sheet and options say; returns what a sheet was read as, if there is one. */
    private Optional<SheetAnswers> change(EditSession session, TalkRound round) throws CadreException {
        var today = desk.today(session.work());
        if (answer.isGiven()) {
            tell(desk.rounds().answer(session, round, answer.changes(Slates.of(round), today)));
        }
        if (from == null) {
            return Optional.empty();
        }
        var read = new SheetAnswersReader(desk.sheet(from), Slates.of(round), today).read();
        tell(desk.rounds().answer(session, round, read.changes()));
        return Optional.of(read);
    }

    private void tell(int changed) {
        told.add(NLS.bind(dryRun ? Messages.Answers_wouldChange : Messages.Answers_changed, changed));
        data.merge("changed", changed, (one, other) -> (int) one + (int) other); //$NON-NLS-1$
    }

    private void write(UnitOfWork work, TalkRound round) throws CadreException {
        if (sheet != null) {
            SheetFile.write(sheet, AnswerSheet.csv(Slates.of(round)));
            told.add(NLS.bind(Messages.Answers_sheet, sheet));
        }
        if (letters != null) {
            desk.letters(work, round, letters);
            told.add(NLS.bind(Messages.Slates_letters, letters));
        }
    }

    private Outcome outcome(TalkRound round, Optional<SheetAnswers> read) throws CadreException {
        var rejected = read.map(SheetAnswers::rejections).orElse(List.of());
        rejected.forEach(one -> told.add(line(one)));
        if (rejects != null && read.isPresent() && !rejected.isEmpty()) {
            SheetFile.write(rejects, read.get().rejected());
            told.add(NLS.bind(Messages.Answers_rejects, rejects));
        }
        var slates = Slates.of(round);
        told.addFirst(SlateTexts.state(slates));
        data.put("stage", slates.stage().name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
        data.put("answered", slates.answered()); //$NON-NLS-1$
        data.put("expected", slates.expected()); //$NON-NLS-1$
        data.put("rejected", rejected.stream().map(AnswersCall::rejection).toList()); //$NON-NLS-1$
        data.put("saved", !dryRun); //$NON-NLS-1$
        var listing = TalkLists.of(slates);
        data.putAll(listing.data());
        var printed = format.print(String.join(System.lineSeparator(), told), listing, data);
        return rejected.isEmpty() ? printed
                : new Outcome(Outcome.Exit.FINDINGS, printed.text(), printed.data());
    }

    private static String line(Rejection one) {
        return NLS.bind(Messages.Answers_rejected, new Object[] { one.line(), one.field(), one.reason(),
            one.fix() });
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> rejection(Rejection one) {
        var map = new LinkedHashMap<String, Object>();
        map.put("line", one.line());
        map.put("field", one.field());
        map.put("value", one.value());
        map.put("code", one.code());
        map.put("reason", one.reason());
        map.put("fix", one.fix());
        return map;
    }
}
