/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.program.Exclusion;
import org.cadre.core.program.ProgramPools;
import org.cadre.model.Program;
import org.cadre.ui.Messages;
import org.cadre.ui.editor.Today;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** What a program's pools need and how large they are. */
@Component(service = Attention.class, property = "service.ranking:Integer=100")
public final class PoolAttention implements Attention {

    private static final String PEOPLE = "org.cadre.ui.program.people"; //$NON-NLS-1$

    @Override
    public List<Line> needs(Program program, EditSession session) {
        try {
            return needs(pools(program, session));
        } catch (CadreException e) {
            return List.of(new Line(e.getMessage(), Messages.Overview_toPools, PEOPLE));
        }
    }

    @Override
    public List<Figure> figures(Program program, EditSession session) {
        try {
            var pools = pools(program, session);
            return List.of(new Figure(Messages.Program_mentors, number(pools.mentors().size()), PEOPLE),
                    new Figure(Messages.Program_mentees, number(pools.mentees().size()), PEOPLE));
        } catch (CadreException e) {
            return List.of();
        }
    }

    private static List<Line> needs(ProgramPools pools) {
        var lines = new ArrayList<Line>();
        if (pools.mentors().isEmpty()) {
            lines.add(new Line(Messages.Overview_noMentors, Messages.Overview_toPools, PEOPLE));
        }
        if (pools.mentees().isEmpty()) {
            lines.add(new Line(Messages.Overview_noMentees, Messages.Overview_toPools, PEOPLE));
        }
        var away = pools.exclusions().stream().filter(e -> e.reason() == Exclusion.Reason.ON_LEAVE).count();
        if (away > 0) {
            lines.add(new Line(NLS.bind(Messages.Overview_onLeave, away), Messages.Overview_look, PEOPLE));
        }
        return lines;
    }

    private static ProgramPools pools(Program program, EditSession session) throws CadreException {
        return ProgramPools.of(session.work(), program, Today.in(session));
    }

    private static String number(int count) {
        return NumberFormat.getIntegerInstance().format(count);
    }
}
