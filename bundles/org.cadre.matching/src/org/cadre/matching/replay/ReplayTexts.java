/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.why.Page;
import org.cadre.matching.why.Page.Line;
import org.cadre.matching.why.Page.Part;
import org.eclipse.osgi.util.NLS;

/** Makes a page of what came of solving a run again. */
public final class ReplayTexts {

    private static final int NAMED = 20;

    private ReplayTexts() {
    }

    /**
     * What came of it.
     *
     * @param when when the run was made, for people
     * @param names gives the name of the person with an identity
     */
    public static Page page(Replay replay, String when, UnaryOperator<String> names) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Messages.Replay_pairs, replay.different().isEmpty() && replay.record()
                ? NLS.bind(Messages.Replay_pairsSame, replay.matched(), replay.mentees())
                : replay.record() ? NLS.bind(Messages.Replay_pairsDiffer, replay.different().size())
                        : Messages.Replay_recordDiffers));
        lines.add(Line.of(Messages.Replay_objective, same(replay.objective() == replay.objectiveAgain(),
                ScoreTexts.score(replay.objective()), ScoreTexts.score(replay.objectiveAgain()))));
        lines.add(Line.of(Messages.Replay_proof, proof(replay)));
        var parts = new ArrayList<Part>();
        parts.add(new Part(Messages.Replay_compared, lines));
        if (!replay.different().isEmpty()) {
            parts.add(new Part(Messages.Replay_different, replay.different().stream().limit(NAMED)
                    .map(different -> different(different, names)).toList()));
        }
        parts.add(new Part(Messages.Replay_today, List.of(Line.of("", //$NON-NLS-1$
                replay.sameData() ? Messages.Replay_sameData : Messages.Replay_otherData))));
        return new Page(NLS.bind(Messages.Replay_title, when),
                replay.isEqual() ? Messages.Replay_equal : Messages.Replay_notEqual, parts);
    }

    private static Line different(Replay.Different different, UnaryOperator<String> names) {
        return Line.of(names.apply(different.mentee()), NLS.bind(Messages.Replay_thenAgain,
                name(different.then(), names), name(different.again(), names)));
    }

    private static String name(String id, UnaryOperator<String> names) {
        return id.isEmpty() ? Messages.Replay_nobody : names.apply(id);
    }

    private static String same(boolean same, String then, String again) {
        return same ? NLS.bind(Messages.Replay_same, then) : NLS.bind(Messages.Replay_thenAgain, then, again);
    }

    private static String proof(Replay replay) {
        if (replay.optimal() != replay.optimalAgain()) {
            return NLS.bind(Messages.Replay_thenAgain, proven(replay.optimal()),
                    proven(replay.optimalAgain()));
        }
        return replay.optimal() ? Messages.Replay_proven : Messages.Replay_unproven;
    }

    private static String proven(boolean optimal) {
        return optimal ? Messages.Replay_wasProven : Messages.Replay_wasUnproven;
    }

    /** The pairs as they were found again, with people as they are called now. */
    @SuppressWarnings("nls")
    public static Listing<Replay.Pair> pairs(Replay replay, UnaryOperator<String> names) {
        return new Listing<>("replay", List.of(
                column("mentee", Messages.Replay_mentee, pair -> names.apply(pair.mentee())),
                column("mentor", Messages.Replay_mentor,
                        pair -> pair.mentor().isEmpty() ? "" : names.apply(pair.mentor())),
                column("held", Messages.Replay_held, Replay.Pair::held)), replay.pairs());
    }

    private static ListColumn<Replay.Pair> column(String id, String title,
            Function<Replay.Pair, Object> value) {
        return new ListColumn<>(id, title, value);
    }

    /** What stands for somebody whose record is gone. */
    public static String gone() {
        return Messages.Replay_gone;
    }
}
