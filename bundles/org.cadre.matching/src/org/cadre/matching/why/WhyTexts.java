/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.why;

import static org.cadre.core.people.PersonName.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.program.Exclusion;
import org.cadre.matching.proposal.ScorePart;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.why.Page.Line;
import org.cadre.matching.why.Page.Part;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Makes pages of what is known about pairs. */
public final class WhyTexts {

    private static final int DIFFERENCES = 3;

    private WhyTexts() {
    }

    /** Why a mentee has her mentor, and what others would cost. */
    public static Page pair(PairWhy why) {
        var title = why.mentor()
                .map(mentor -> NLS.bind(Messages.Pair_title, show(why.mentee()), show(mentor)))
                .orElseGet(() -> NLS.bind(Messages.Pair_waits, show(why.mentee())));
        var summary = new ArrayList<String>();
        why.mentor().ifPresent(m -> summary.add(
                NLS.bind(Messages.Pair_score, ScoreTexts.score(why.score()))));
        why.decided().ifPresent(pair -> summary.add(Messages.Pair_decided));
        if (why.outdated()) {
            summary.add(Messages.Pair_outdated);
        }
        var parts = new ArrayList<Part>();
        if (!why.parts().isEmpty()) {
            parts.add(new Part(Messages.Pair_parts, why.parts().stream().map(WhyTexts::part).toList()));
        }
        WaitedTexts.part(why.waited()).ifPresent(parts::add);
        parts.add(new Part(Messages.Pair_options, why.options().isEmpty()
                ? List.of(Line.of("", Messages.Pair_noOptions)) //$NON-NLS-1$
                : why.options().stream().flatMap(option -> option(option, why.mentee())).toList()));
        return new Page(title, String.join(" ", summary), parts); //$NON-NLS-1$
    }

    /** That a mentee is not placed by matches of the program. */
    public static Page unknown(Educator mentee) {
        return new Page(show(mentee), NLS.bind(Messages.Pair_unknown, show(mentee)), List.of());
    }

    private static Line part(ScorePart part) {
        return Line.of(part.label(), part.counts() ? NLS.bind(Messages.Pair_part,
                ScoreTexts.score(part.contribution()), part.text()) : part.text());
    }

    private static Stream<Line> option(Option option, Educator mentee) {
        var what = Line.about(option.mentor(), NLS.bind(Messages.Pair_optionScore, show(option.mentor()),
                ScoreTexts.score(option.score())), joined(List.of(EffectTexts.cost(option.effect()),
                        differences(option.differences()))));
        return Stream.concat(Stream.of(what), EffectTexts.others(option.effect(), mentee).stream());
    }

    private static String joined(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")); //$NON-NLS-1$
    }

    private static String differences(List<Difference> differences) {
        var named = differences.stream().filter(d -> d.more() != 0).limit(DIFFERENCES)
                .map(d -> NLS.bind(Messages.Pair_difference, d.label(), signed(d.more())))
                .collect(Collectors.joining(Messages.Names_separator));
        return named.isEmpty() ? "" : NLS.bind(Messages.Pair_differences, named); //$NON-NLS-1$
    }

    private static String signed(int points) {
        return points == 0 ? Messages.Pair_equal : NLS.bind(points < 0 ? Messages.Pair_less : Messages.Pair_more,
                ScoreTexts.score(Math.abs(points)));
    }

    /** Why a mentee does not have a mentor. */
    public static Page whyNot(WhyNot answer) {
        var title = NLS.bind(Messages.Not_title, show(answer.mentee()), show(answer.mentor()));
        return switch (answer) {
            case WhyNot.Paired paired -> new Page(title, NLS.bind(Messages.Not_paired, show(paired.mentee()),
                    show(paired.mentor())), pair(paired.why()).parts());
            case WhyNot.Away away -> new Page(title,
                    NLS.bind(Messages.Not_away, show(away.mentee())), List.of());
            case WhyNot.Outside outside -> new Page(title, outside(outside), List.of());
            case WhyNot.Refused refused -> refused(title, refused);
            case WhyNot.Beaten beaten -> beaten(title, beaten);
            case WhyNot.NoPlace full -> new Page(title, NLS.bind(Messages.Not_noPlace,
                    ScoreTexts.score(full.score()), show(full.mentor())), holders(List.of(), full.decided()));
        };
    }

    private static String outside(WhyNot.Outside outside) {
        boolean mentor = outside.who() == outside.mentor();
        return outside.exclusion().map(Exclusion.Reason::text)
                .map(reason -> NLS.bind(mentor ? Messages.Not_excludedMentor : Messages.Not_excludedMentee,
                        show(outside.who()), reason))
                .orElseGet(() -> NLS.bind(mentor ? Messages.Not_outsideMentor : Messages.Not_outsideMentee,
                        show(outside.who())));
    }

    private static Page refused(String title, WhyNot.Refused refused) {
        int count = refused.rules().size();
        var parts = new ArrayList<Part>();
        parts.add(new Part(Messages.Not_rules, refused.rules().stream()
                .map(rule -> Line.of(rule.mandatory() ? NLS.bind(Messages.Not_mandatory, rule.label())
                        : rule.label(), rule.reason())).toList()));
        refused.exception().ifPresent(effect -> parts.add(new Part(Messages.Not_inSpite,
                effect(effect, Messages.Not_effect))));
        parts.add(new Part(Messages.Pair_parts, refused.parts().stream().map(WhyTexts::part).toList()));
        var summary = count == 1 ? Messages.Not_refusedOne : NLS.bind(Messages.Not_refused, count);
        return new Page(title, summary + ' '
                + NLS.bind(Messages.Not_would, ScoreTexts.score(refused.score())), parts);
    }

    /** What it would do, and who would move. */
    static List<Line> effect(Effect effect, String label) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(label, EffectTexts.cost(effect)));
        lines.addAll(EffectTexts.moves(effect));
        return lines;
    }

    private static Page beaten(String title, WhyNot.Beaten beaten) {
        var score = ScoreTexts.score(beaten.option().score());
        var summary = beaten.own().map(own -> NLS.bind(Messages.Not_beaten, new Object[] { score, show(own),
            ScoreTexts.score(beaten.ownScore()) }))
                .orElseGet(() -> NLS.bind(Messages.Not_beatenWaiting, score));
        var room = NLS.bind(beaten.room() ? Messages.Not_room : Messages.Not_full, show(beaten.mentor()));
        var parts = new ArrayList<Part>();
        parts.add(new Part(Messages.Not_effect, effect(beaten.option().effect(), show(beaten.mentor()))));
        if (!beaten.option().differences().isEmpty()) {
            parts.add(new Part(Messages.Not_criteria, beaten.option().differences().stream()
                    .map(d -> Line.of(d.label(), joined(List.of(signed(d.more()), d.text())))).toList()));
        }
        if (!beaten.room()) {
            parts.addAll(holders(beaten.holders(), beaten.decided()));
        }
        return new Page(title, summary + ' ' + room, parts);
    }

    private static List<Part> holders(List<Scored> holders, List<Educator> decided) {
        var lines = new ArrayList<Line>();
        holders.forEach(holder -> lines.add(Line.about(holder.person(), show(holder.person()),
                NLS.bind(Messages.Not_holder, ScoreTexts.score(holder.score())))));
        decided.forEach(mentee -> lines.add(Line.about(mentee, show(mentee), Messages.Not_decidedBefore)));
        return lines.isEmpty() ? List.of() : List.of(new Part(Messages.Not_holders, lines));
    }

    /** How contested a mentor is. */
    public static Page contest(Contest contest, int unmatchedCost) {
        var parts = new ArrayList<Part>();
        if (contest.wanted() > 0) {
            parts.add(new Part(NLS.bind(Messages.Contest_wanted, contest.wanted()),
                    contest.wanting().stream().map(WhyTexts::wish).toList()));
        }
        contest.onePlace().ifPresent(effect -> parts.add(new Part(Messages.Contest_onePlace,
                effect(effect, show(contest.mentor())))));
        return new Page(NLS.bind(Messages.Contest_title, show(contest.mentor())),
                price(contest) + worth(contest, unmatchedCost), parts);
    }

    private static Line wish(Contest.Wish wish) {
        var score = ScoreTexts.score(wish.score());
        return Line.about(wish.mentee(), show(wish.mentee()), wish.own()
                .map(own -> NLS.bind(Messages.Contest_wish, score, ScoreTexts.score(own)))
                .orElseGet(() -> NLS.bind(Messages.Contest_wishWaiting, score)));
    }

    private static String price(Contest contest) {
        if (contest.price() == 0) {
            return NLS.bind(Messages.Contest_notContested, contest.taken(), contest.places());
        }
        var price = ScoreTexts.score(contest.price());
        if (!contest.exact()) {
            return NLS.bind(Messages.Contest_bound, price);
        }
        return contest.places() == 0 ? NLS.bind(Messages.Contest_decided, price)
                : NLS.bind(Messages.Contest_contested, contest.places(), price);
    }

    /** Prices near what a waiting mentee costs mean that somebody waits for this place. */
    private static String worth(Contest contest, int unmatchedCost) {
        long waiting = unmatchedCost == 0 ? 0 : Math.round((double) contest.price() / unmatchedCost);
        return waiting > 0 && contest.onePlace().map(effect -> effect.matched() > 0).orElse(false)
                ? ' ' + NLS.bind(Messages.Contest_worth, waiting) : ""; //$NON-NLS-1$
    }

    /** How contested the mentors are. */
    public static Page contests(List<Contest> contests) {
        long contested = contests.stream().filter(contest -> contest.price() > 0).count();
        return new Page(Messages.Contest_all,
                NLS.bind(Messages.Contest_allSummary, contested, contests.size()),
                List.of(new Part(Messages.Contest_all, contests.stream()
                        .filter(contest -> contest.price() > 0 || contest.wanted() > 0)
                        .map(contest -> Line.about(contest.mentor(), show(contest.mentor()), NLS.bind(
                                Messages.Contest_line, ScoreTexts.score(contest.price()), contest.wanted())))
                        .toList())));
    }

    /** That somebody is no mentor of the program. */
    public static Page noMentor(Educator mentor) {
        return new Page(show(mentor), NLS.bind(Messages.Contest_unknown, show(mentor)), List.of());
    }
}
