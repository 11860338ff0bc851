/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.details;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.people.PersonName;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.state.Loads;
import org.cadre.matching.ui.state.MentorRow;
import org.cadre.matching.ui.state.Stage;
import org.cadre.model.Mentorship;
import org.cadre.ui.details.Details;
import org.cadre.ui.details.Details.Fact;
import org.cadre.ui.details.Details.Section;
import org.eclipse.osgi.util.NLS;

/** Explains what a mentor carries. */
final class MentorDetails {

    private MentorDetails() {
    }

    static Details of(MentorRow row) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(Messages.Column_load,
                List.of(Fact.share(Messages.Mentor_used, Loads.usedOfLimit(row), row.share()),
                        Fact.of(Messages.Column_fill, Loads.fill(row)),
                        Fact.link(Messages.Mentor_person, row.name().full(), row.mentor()))));
        if (!row.pairs().isEmpty()) {
            sections.add(new Section(Messages.Column_mentees,
                    row.pairs().stream().map(pair -> mentee(pair, row)).toList()));
        }
        return new Details(row.name().full(),
                NLS.bind(Messages.Mentor_summary, row.mentees(), Loads.usedOfLimit(row)),
                sections);
    }

    private static Fact mentee(Mentorship pair, MentorRow row) {
        var name = PersonName.show(pair.getMentee());
        var text = pair.getProgram() == row.program() || pair.getProgram() == null ? name
                : NLS.bind(Messages.Mentor_otherProgram, name, pair.getProgram().getName());
        var weighed = pair.getLoad() == 1 ? text
                : NLS.bind(Messages.Mentor_weighs, text, ScoreTexts.load(pair.getLoad()));
        return Fact.link(Stage.of(pair.getStatus()).text(), weighed, pair.getMentee());
    }
}
