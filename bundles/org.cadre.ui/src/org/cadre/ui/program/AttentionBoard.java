/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.cadre.ui.program.Attention.Figure;
import org.cadre.ui.program.Attention.Line;
import org.cadre.ui.roles.Rights;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Gathers what all installed modules say about a program. */
@Component(service = AttentionBoard.class)
public final class AttentionBoard {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Attention> sources = List.of();

    /** What needs the coordinator; nothing for those who see people in part, and would be told what is not so. */
    public List<Line> needs(Program program, EditSession session) {
        return sources(session).flatMap(source -> source.needs(program, session).stream()).toList();
    }

    /** The numbers to show; none for those who see people in part, and would count too few. */
    public List<Figure> figures(Program program, EditSession session) {
        return sources(session).flatMap(source -> source.figures(program, session).stream()).toList();
    }

    private Stream<Attention> sources(EditSession session) {
        return Rights.in(session).seesPeopleWhole() ? sources.stream() : Stream.empty();
    }
}
