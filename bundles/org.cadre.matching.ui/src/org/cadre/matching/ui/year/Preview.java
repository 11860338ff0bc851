/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import java.util.List;

import org.cadre.core.people.PersonName;
import org.cadre.matching.solve.Rematch.Option;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.year.ChangePlan;
import org.cadre.matching.year.ChangeTexts;
import org.cadre.matching.year.PairMove;
import org.cadre.matching.year.StandIn;
import org.cadre.matching.year.SubstitutePlan;
import org.cadre.matching.year.SubstituteTexts;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/**
 * What would be done, as a dialog shows it before it is done.
 *
 * @param title of the dialog
 * @param heading what it is about
 * @param columns the heads of mentee, from, to, score, and why
 * @param choices what can be done, at least one; the last one is offered first
 * @param proof whether it could be better; empty where there is nothing to prove
 */
public record Preview(String title, String heading, List<String> columns, List<Choice> choices,
        String proof) {

    /**
     * One thing that can be done.
     *
     * @param label in a list of choices
     * @param summary one line
     * @param rows one for each mentee
     * @param told who has to be told
     */
    public record Choice(String label, String summary, List<Row> rows, String told) {
    }

    /** What happens to one mentee. */
    public record Row(String mentee, String from, String to, String score, String why) {
    }

    /** Of what to do about a change. */
    public static Preview of(ChangePlan plan) {
        var options = plan.rematch().options();
        var proof = ChangeTexts.choices(plan);
        return new Preview(Messages.Change_title, ChangeTexts.changes(plan.request()),
                List.of(Messages.Preview_mentee, Messages.Preview_from, Messages.Preview_to,
                        Messages.Preview_score, Messages.Preview_why),
                options.stream().map(option -> choice(plan, option)).toList(),
                proof.isEmpty() ? "" : proof.getLast()); //$NON-NLS-1$
    }

    private static Choice choice(ChangePlan plan, Option option) {
        return new Choice(ChangeTexts.choice(option), ChangeTexts.summary(plan, option),
                plan.moves(option).stream().map(Preview::row).toList(), told(plan.told(option)));
    }

    private static Row row(PairMove move) {
        return new Row(PersonName.show(move.mentee()),
                move.before().map(pair -> PersonName.show(pair.getMentor())).orElse(Messages.Preview_nobody),
                move.to().map(PersonName::show).orElseGet(() -> ChangeTexts.nobody(move)),
                move.to().isPresent() ? ScoreTexts.score(move.score()) : "", //$NON-NLS-1$
                ChangeTexts.why(move));
    }

    /** Of who would stand in. */
    public static Preview of(SubstitutePlan plan) {
        var rows = plan.standIns().stream().map(Preview::row).toList();
        return new Preview(Messages.Substitute_title,
                NLS.bind(Messages.Preview_for, PersonName.show(plan.absence().mentor())),
                List.of(Messages.Preview_mentee, Messages.Substitute_mentor, Messages.Preview_substitute,
                        Messages.Preview_score, Messages.Preview_when),
                List.of(new Choice("", SubstituteTexts.summary(plan), rows, told(plan.told()))), //$NON-NLS-1$
                SubstituteTexts.proof(plan));
    }

    private static Row row(StandIn standIn) {
        return new Row(PersonName.show(standIn.pair().getMentee()),
                PersonName.show(standIn.pair().getMentor()),
                standIn.substitute().map(PersonName::show).orElseGet(() -> SubstituteTexts.who(standIn)),
                standIn.substitute().isPresent() ? ScoreTexts.score(standIn.score()) : "", //$NON-NLS-1$
                NLS.bind(Messages.Preview_time, standIn.start(), standIn.end()));
    }

    private static String told(List<Educator> people) {
        return people.isEmpty() ? Messages.Preview_toldNobody
                : NLS.bind(Messages.Preview_told, ChangeTexts.names(people));
    }

    /** The labels of the choices. */
    public String[] labels() {
        return choices.stream().map(Choice::label).toArray(String[]::new);
    }
}
