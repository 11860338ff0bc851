/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.overview;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.page.MatchesPage;
import org.cadre.matching.ui.year.Messages;
import org.cadre.matching.year.Concern;
import org.cadre.matching.year.Concerns;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.editor.Today;
import org.cadre.ui.program.Attention;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says on the Overview how many pairs need a decision during the year. */
@Component(service = Attention.class)
public final class YearAttention implements Attention {

    private final Errors errors;

    /** Shows there what cannot be read. */
    @Activate
    public YearAttention(@Reference Errors errors) {
        this.errors = errors;
    }

    @Override
    public List<Line> needs(Program program, EditSession session) {
        try {
            var concerns = Concerns.of(session.work(), program, Today.in(session), Concerns.DAYS);
            int urgent = (int) concerns.stream().filter(Concern::isUrgent).count();
            return urgent == 0 ? List.of() : List.of(new Line(Numbers.count(urgent,
                    Messages.Attention_decideOne, Messages.Attention_decide), Messages.Attention_see,
                    MatchesPage.ID));
        } catch (CadreException e) {
            errors.show(e.getStatus());
            return List.of();
        }
    }

    @Override
    public List<Figure> figures(Program program, EditSession session) {
        return List.of();
    }
}
