/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.check.Finding;
import org.cadre.core.edit.EditSession;
import org.cadre.ui.Elements;
import org.cadre.ui.Messages;
import org.cadre.ui.details.Details.Fact;
import org.cadre.ui.details.Details.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says of a problem which rule found it, where the rule comes from and what repairs it. */
@Component(service = DetailsProvider.class)
public final class FindingDetails implements DetailsProvider {

    private final Elements elements;

    /** Names elements with that service. */
    @Activate
    public FindingDetails(@Reference Elements elements) {
        this.elements = elements;
    }

    @Override
    public Optional<Details> explain(Object selected, EditSession session) {
        return selected instanceof Finding finding ? Optional.of(explain(finding)) : Optional.empty();
    }

    private Details explain(Finding finding) {
        var facts = new ArrayList<Fact>();
        finding.subject().ifPresent(subject -> facts.add(
                Fact.link(Messages.Problems_subject, elements.label(subject), subject)));
        facts.add(Fact.of(Messages.Problems_rule, finding.rule()));
        if (!finding.source().isEmpty()) {
            facts.add(Fact.of(Messages.Problems_source, finding.source()));
        }
        finding.fix().ifPresent(fix -> facts.add(Fact.of(Messages.Problems_fix, fix.label())));
        return new Details(Messages.Problems_one, finding.text(), List.of(new Section(Messages.Problems_why, facts)));
    }
}
