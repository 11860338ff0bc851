/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.util.List;
import java.util.Optional;

import org.cadre.matching.studio.Ruling;
import org.cadre.model.Educator;
import org.cadre.model.MentorshipStatus;

/** The decisions that can be taken about selected or dragged rows. */
public final class Rulings {

    private static final String NO_REASON = ""; //$NON-NLS-1$

    private Rulings() {
    }

    /** Rules a proposed pair out. */
    public static Optional<Ruling> veto(List<?> rows) {
        return proposal(rows).map(row ->
                new Ruling.Forbid(row.pair().getMentee(), row.pair().getMentor(), NO_REASON));
    }

    /** Swaps the mentors of two proposed pairs. */
    public static Optional<Ruling> swap(List<?> rows) {
        return rows.size() == 2 ? swap(rows.get(0), rows.get(1)) : Optional.empty();
    }

    private static Optional<Ruling> swap(Object one, Object other) {
        return proposal(List.of(one)).flatMap(first -> proposal(List.of(other))
                .filter(second -> second.pair().getMentor() != first.pair().getMentor())
                .map(second -> new Ruling.Swap(first.pair(), second.pair())));
    }

    /** Leaves a mentee out, or in again. */
    public static Optional<Ruling> leaveOut(List<?> rows) {
        return mentee(rows).map(mentee -> new Ruling.LeaveOut(mentee, NO_REASON));
    }

    /** Closes a mentor. */
    public static Optional<Ruling> close(List<?> rows) {
        return rows.size() == 1 && rows.get(0) instanceof MentorRow row
                ? Optional.of(new Ruling.Close(row.mentor(), NO_REASON)) : Optional.empty();
    }

    /** Takes back what was ruled out. */
    public static Optional<Ruling> takeBack(List<?> rows) {
        return rows.size() == 1 && rows.get(0) instanceof VetoRow row ? Optional.of(row.takeBack())
                : Optional.empty();
    }

    /**
     * What dropping a row on another one decides: a pair on a pair swaps, anybody on a mentor goes there, and
     * somebody who waits goes to the mentor of the pair.
     */
    public static Optional<Ruling> drop(Object dragged, Object target) {
        if (target instanceof PairRow && dragged instanceof PairRow) {
            return swap(dragged, target);
        }
        return mentor(target).flatMap(mentor -> mentee(List.of(dragged))
                .filter(mentee -> !isWith(dragged, mentor)).map(mentee -> new Ruling.Choose(mentee, mentor)));
    }

    private static boolean isWith(Object dragged, Educator mentor) {
        return dragged instanceof PairRow row && row.pair().getMentor() == mentor;
    }

    private static Optional<Educator> mentor(Object target) {
        return switch (target) {
            case MentorRow row -> Optional.of(row.mentor());
            case PairRow row -> Optional.of(row.pair().getMentor());
            case null, default -> Optional.empty();
        };
    }

    /** The mentee about whom can be decided: who waits, or whose pair is no more than proposed. */
    public static Optional<Educator> mentee(List<?> rows) {
        if (rows.size() == 1 && rows.get(0) instanceof WaitingRow row) {
            return Optional.of(row.mentee());
        }
        return proposal(rows).map(row -> row.pair().getMentee());
    }

    private static Optional<PairRow> proposal(List<?> rows) {
        return rows.size() == 1 && rows.get(0) instanceof PairRow row
                && row.pair().getStatus() == MentorshipStatus.PROPOSED ? Optional.of(row) : Optional.empty();
    }
}
