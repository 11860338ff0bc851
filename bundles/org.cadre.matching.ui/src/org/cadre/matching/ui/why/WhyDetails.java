/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.why;

import org.cadre.core.people.PersonName;
import org.cadre.matching.why.Page;
import org.cadre.model.Educator;
import org.cadre.ui.details.Details;
import org.cadre.ui.details.Details.Fact;
import org.cadre.ui.details.Details.Section;

/** Shows an explanation in the Details view. */
public final class WhyDetails {

    private WhyDetails() {
    }

    /** Returns the explanation with links to the people it names. */
    public static Details of(Page page) {
        return new Details(page.title(), page.summary(), page.parts().stream()
                .map(part -> new Section(part.heading(),
                        part.lines().stream().map(WhyDetails::fact).toList()))
                .toList());
    }

    private static Fact fact(Page.Line line) {
        return line.person().map(person -> fact(line, person))
                .orElseGet(() -> Fact.of(line.label(), line.text()));
    }

    /** A name leads to its person; where the label is none, the text is short and does. */
    private static Fact fact(Page.Line line, Educator person) {
        return line.label().contains(PersonName.show(person))
                ? Fact.about(line.label(), line.text(), person)
                : Fact.link(line.label(), line.text(), person);
    }
}
