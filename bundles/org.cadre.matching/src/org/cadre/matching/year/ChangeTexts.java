/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.people.PersonName;
import org.cadre.core.program.Substitutions;
import org.cadre.matching.solve.Rematch.Option;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.model.Educator;
import org.cadre.model.StatusReason;
import org.eclipse.osgi.util.NLS;

/** Tells in words what a change brings about. */
public final class ChangeTexts {

    private ChangeTexts() {
    }

    /** What changed, in a few words. */
    public static String changes(ChangeRequest request) {
        var texts = request.changes().stream().map(ChangeTexts::change).toList();
        return texts.isEmpty() ? Messages.Change_waiting : String.join("; ", texts); //$NON-NLS-1$
    }

    private static String change(Change change) {
        return switch (change) {
            case Change.TrialKept kept -> NLS.bind(Messages.Change_trialKept, name(kept.pair().getMentee()),
                    name(kept.pair().getMentor()));
            case Change.TrialEnded ended -> NLS.bind(Messages.Change_trialEnded,
                    name(ended.pair().getMentee()), name(ended.pair().getMentor()));
            case Change.Leaves leaves -> NLS.bind(reason(leaves.reason()), name(leaves.person()));
            case Change.Returns returns -> NLS.bind(Messages.Change_returns, name(returns.person()));
            case Change.Joins joins -> NLS.bind(Messages.Change_joins, name(joins.mentee()));
        };
    }

    private static String reason(StatusReason reason) {
        return switch (reason) {
            case ON_LEAVE -> Messages.Change_onLeaveFrom;
            case LEFT_PROGRAM -> Messages.Change_leftProgram;
            default -> Messages.Change_departed;
        };
    }

    /** How many get another mentor, move and stay: one line. */
    public static String summary(ChangePlan plan, Option option) {
        int placed = (int) option.placed().stream().filter(place -> place.mentor() != null).count();
        return NLS.bind(Messages.Change_summary, new Object[] { plan.request().day(),
            counted(plan.endings().size(), Messages.Change_endsOne, Messages.Change_ends),
            counted(placed, Messages.Change_placedOne, Messages.Change_placed),
            counted(option.moves(), Messages.Change_movesOne, Messages.Change_moves),
            counted(plan.stays(option), Messages.Change_staysOne, Messages.Change_stays) });
    }

    /** What else could be done, and that no fewer moves bring as much; empty if nobody needed a mentor. */
    public static List<String> choices(ChangePlan plan) {
        var lines = new ArrayList<String>();
        if (plan.rematch().wanting().isEmpty()) {
            return lines;
        }
        plan.rematch().options().forEach(option -> lines.add(choice(option)));
        lines.add(plan.rematch().options().stream().allMatch(Option::proven) ? Messages.Change_proven
                : Messages.Change_notProven);
        return lines;
    }

    /** How many would be without a mentor after so many moves. */
    public static String choice(Option option) {
        var waiting = option.waiting() == 0 ? Messages.Change_nobodyWaits
                : counted(option.waiting(), Messages.Change_waitsOne, Messages.Change_wait);
        return NLS.bind(switch (option.moves()) {
            case 0 -> Messages.Change_withoutMoves;
            case 1 -> Messages.Change_withOne;
            default -> Messages.Change_withMoves;
        }, option.moves(), waiting);
    }

    /** From whom to whom a mentee goes. */
    public static String move(PairMove move) {
        var to = move.to().map(mentor -> NLS.bind(Messages.Change_to, name(mentor),
                ScoreTexts.score(move.score()))).orElseGet(() -> nobody(move));
        return NLS.bind(move.to().isEmpty() ? Messages.Change_moveNowhere : Messages.Change_move,
                new Object[] { name(move.mentee()), move.before().map(pair -> name(pair.getMentor()))
                        .orElse(Messages.Change_nobody), to });
    }

    /** Why a mentee has no mentor. */
    public static String nobody(PairMove move) {
        var temporary = move.before().filter(Substitutions::isTemporary);
        if (temporary.isPresent()) {
            return move.reason() == StatusReason.COMPLETED
                    ? NLS.bind(Messages.Change_backTo, name(temporary.get().getReplaces().getMentor()))
                    : Messages.Change_needsSubstitute;
        }
        return move.allowed() > 0 ? counted(move.allowed(), Messages.Change_fullOne, Messages.Change_full)
                : move.before().isPresent() && move.reason() != StatusReason.REASSIGNED
                        ? Messages.Change_toNobody : Messages.Change_noneAllowed;
    }

    /** Why a mentee's pair ends. */
    public static String why(PairMove move) {
        return switch (move.reason()) {
            case NONE -> Messages.Why_new;
            case REARRANGED -> Messages.Why_rearranged;
            case REASSIGNED -> Messages.Why_trial;
            case ON_LEAVE -> Messages.Why_onLeave;
            case LEFT_PROGRAM -> Messages.Why_leftProgram;
            case COMPLETED -> Messages.Why_returned;
            default -> Messages.Why_departed;
        };
    }

    /** Names in a row. */
    public static String names(List<Educator> people) {
        return people.stream().map(ChangeTexts::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private static String counted(int count, String one, String many) {
        return NLS.bind(count == 1 ? one : many, count);
    }

    private static String name(Educator person) {
        return PersonName.show(person);
    }
}
