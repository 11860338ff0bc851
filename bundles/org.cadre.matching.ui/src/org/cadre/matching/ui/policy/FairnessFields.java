/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.ArrayList;
import java.util.List;

import org.cadre.matching.policy.FairnessTerms;
import org.cadre.matching.policy.Grouping;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What is asked for groups of mentees; the groups by attributes come and go with the schools. */
final class FairnessFields implements PolicyField {

    private final Composite bands;
    private final PolicyChange change;
    private final Runnable arrange;
    private final List<PolicyField> others;
    private final List<BandField> fields = new ArrayList<>();
    private List<Grouping> shown = List.of();
    private List<String> attributes = List.of();

    /**
     * @param parent has a grid of three columns
     * @param arrange is told when lines came or went
     */
    FairnessFields(Composite parent, PolicyChange change, Runnable arrange) {
        this.change = change;
        this.arrange = arrange;
        others = List.of(
                new FlagField(parent, Messages.Policy_noSchoolWithout,
                        policy -> policy.fairness().noSchoolWithout(),
                        (policy, on) -> policy.withFairness(policy.fairness().withNoSchoolWithout(on)),
                        change),
                new AmountField(parent, Messages.Policy_mostPerSchool, Messages.Policy_mostPerSchoolText,
                        FairnessTerms.MOST_MENTEES, policy -> policy.fairness().mostPerSchool(),
                        (policy, most) -> policy.withFairness(policy.fairness().withMostPerSchool(most)),
                        change));
        PolicyTexts.sentence(parent).setText(Messages.Policy_fairnessText);
        bands = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(PolicyTexts.COLUMNS).spacing(16, 8).applyTo(bands);
        GridDataFactory.fillDefaults().grab(true, false).span(PolicyTexts.COLUMNS, 1).applyTo(bands);
    }

    /** Offers these attributes of schools from the next show on. */
    void offer(List<String> schoolAttributes) {
        attributes = List.copyOf(schoolAttributes);
    }

    @Override
    public void show(PolicySheet sheet) {
        others.forEach(field -> field.show(sheet));
        var groupings = Bands.offered(sheet.policy().fairness(), attributes);
        if (!groupings.equals(shown)) {
            shown = groupings;
            for (Control child : bands.getChildren()) {
                child.dispose();
            }
            fields.clear();
            groupings.forEach(by -> fields.add(new BandField(bands, by, change)));
            arrange.run();
        }
        fields.forEach(field -> field.show(sheet));
    }

    @Override
    public void flush() {
        others.forEach(PolicyField::flush);
        fields.forEach(BandField::flush);
    }
}
