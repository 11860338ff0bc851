/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.rounds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Rejection;
import org.cadre.core.exchange.Sheet;
import org.cadre.matching.model.Talk;
import org.cadre.matching.model.TalkAnswer;
import org.eclipse.osgi.util.NLS;

/**
 * Reads an answer sheet. A row is used as a whole or refused as a whole. Where a cell says nothing, what was
 * known stays; "none" takes an answer back.
 */
public final class SheetAnswersReader {

    private static final int LONGEST = 60;

    private final Sheet sheet;
    private final LocalDate today;
    private final Map<String, Talk> talks = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<TalkChange> changes = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    /**
     * @param today the day of answers that come without one
     */
    public SheetAnswersReader(Sheet sheet, Slates slates, LocalDate today) {
        this.sheet = sheet;
        this.today = today;
        slates.talks().forEach(talk -> talks.put(talk.getUuid(), talk));
    }

    /**
     * Reads all rows.
     *
     * @throws CadreException of kind INPUT if it is no answer sheet
     */
    public SheetAnswers read() throws CadreException {
        if (!sheet.headers().contains(AnswerSheet.TALK)
                || Stream.of(Side.values()).map(AnswerSheet::answer).noneMatch(sheet.headers()::contains)) {
            throw CadreException.input(NLS.bind(Messages.Sheet_none, sheet.name()));
        }
        for (var row : sheet.rows()) {
            try {
                changes.addAll(row(row));
            } catch (Refused refused) {
                rejections.add(refused.rejection);
            }
        }
        return new SheetAnswers(sheet, changes, rejections);
    }

    /** A row that cannot be used. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1;
        private final transient Rejection rejection;

        Refused(Rejection rejection) {
            super(rejection.reason());
            this.rejection = rejection;
        }
    }

    private List<TalkChange> row(Sheet.Row row) throws Refused {
        var id = cell(row, AnswerSheet.TALK);
        var talk = talks.get(id);
        if (talk == null) {
            throw refuse(row, AnswerSheet.TALK, "talk.unknown", Messages.Sheet_unknown, //$NON-NLS-1$
                    Messages.Sheet_unknownFix);
        }
        requireSame(row, AnswerSheet.MENTEE_ID, talk.getMentee().getStaffId());
        requireSame(row, AnswerSheet.MENTOR_ID, talk.getMentor().getStaffId());
        var found = new ArrayList<TalkChange>();
        for (var side : Side.values()) {
            reply(row, talk, side).ifPresent(reply -> found.add(new TalkChange(talk, side, reply)));
        }
        if (!seen.add(id)) {
            throw refuse(row, AnswerSheet.TALK, "talk.twice", Messages.Sheet_twice, //$NON-NLS-1$
                    Messages.Sheet_twiceFix);
        }
        return found;
    }

    /** Whoever sorts one column alone would otherwise give answers to others. */
    private void requireSame(Sheet.Row row, String column, String expected) throws Refused {
        var cell = cell(row, column);
        if (!cell.isEmpty() && !cell.equals(Objects.toString(expected, ""))) { //$NON-NLS-1$
            throw refuse(row, column, "talk.other", Messages.Sheet_other, //$NON-NLS-1$
                    Messages.Sheet_otherFix);
        }
    }

    private Optional<Reply> reply(Sheet.Row row, Talk talk, Side side) throws Refused {
        var before = side.reply(talk);
        var answer = answer(row, AnswerSheet.answer(side));
        int rank = rank(row, AnswerSheet.choice(side));
        var date = date(row, AnswerSheet.date(side));
        if (answer.isEmpty()) {
            if (rank > 0 && !before.isGiven()) {
                throw refuse(row, AnswerSheet.choice(side), "answer.missing", //$NON-NLS-1$
                        Messages.Sheet_rankOnly, Messages.Sheet_answerFix);
            }
            return Optional.empty();
        }
        boolean same = before.answer() == answer.get() && before.rank() == rank && before.on() != null;
        return Optional.of(new Reply(answer.get(), rank, date.orElse(same ? before.on() : today)));
    }

    private Optional<TalkAnswer> answer(Sheet.Row row, String column) throws Refused {
        var cell = cell(row, column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var answer = Stream.of(TalkAnswer.values())
                .filter(one -> AnswerSheet.word(one).equals(cell.toLowerCase(Locale.ROOT))).findFirst();
        if (answer.isEmpty()) {
            throw refuse(row, column, "answer.unknown", Messages.Sheet_noAnswer, //$NON-NLS-1$
                    Messages.Sheet_answerFix);
        }
        return answer;
    }

    private int rank(Sheet.Row row, String column) throws Refused {
        var cell = cell(row, column);
        try {
            int rank = cell.isEmpty() ? 0 : Integer.parseInt(cell);
            if (rank >= 0 && rank <= Reply.MOST_RANK) {
                return rank;
            }
        } catch (NumberFormatException e) {
            // refused below, as numbers out of range are
        }
        throw refuse(row, column, "choice.invalid", Messages.Sheet_noRank, //$NON-NLS-1$
                Messages.Sheet_rankFix);
    }

    private Optional<LocalDate> date(Sheet.Row row, String column) throws Refused {
        var cell = cell(row, column);
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException e) {
            throw refuse(row, column, "date.invalid", Messages.Sheet_noDate, //$NON-NLS-1$
                    Messages.Sheet_dateFix);
        }
    }

    private String cell(Sheet.Row row, String column) {
        int at = sheet.headers().indexOf(column);
        return at < 0 ? "" : row.cells().get(at).strip(); //$NON-NLS-1$
    }

    private Refused refuse(Sheet.Row row, String column, String code, String reason, String fix) {
        var value = cell(row, column);
        var shown = value.length() > LONGEST ? value.substring(0, LONGEST) + '\u2026' : value;
        return new Refused(new Rejection(sheet.name(), row.line(), column, shown, code,
                NLS.bind(reason, shown), fix));
    }
}
