/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.overview;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.page.MatchesPage;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.cadre.ui.Errors;
import org.cadre.ui.editor.Today;
import org.cadre.ui.program.Attention;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says on the Overview who waits for a mentor, and which proposals are to be looked at or published. */
@Component(service = Attention.class)
public final class MatchAttention implements Attention {

    private final MatchRuns runs;
    private final Errors errors;

    /** Knows what that service knows. */
    @Activate
    public MatchAttention(@Reference MatchRuns runs, @Reference Errors errors) {
        this.runs = runs;
        this.errors = errors;
    }

    @Override
    public List<Line> needs(Program program, EditSession session) {
        return matches(program, session).map(MatchAttention::needs).orElse(List.of());
    }

    @Override
    public List<Figure> figures(Program program, EditSession session) {
        return matches(program, session).filter(ProgramMatches::hasMentees).map(MatchAttention::figures)
                .orElse(List.of());
    }

    private Optional<ProgramMatches> matches(Program program, EditSession session) {
        try {
            var work = session.work();
            return Optional.of(ProgramMatches.of(work, program, Today.in(session),
                    runs.current(work, program)));
        } catch (CadreException e) {
            errors.show(e.getStatus());
            return Optional.empty();
        }
    }

    private static List<Line> needs(ProgramMatches matches) {
        var lines = new ArrayList<Line>();
        add(lines, matches.waiting().size(), Messages.Attention_waitingOne, Messages.Attention_waiting,
                matches.run().isEmpty() ? Messages.Attention_match : Messages.Attention_see);
        add(lines, matches.open().size(), Messages.Attention_openOne, Messages.Attention_open,
                Messages.Attention_look);
        add(lines, matches.inStatus(MentorshipStatus.ACCEPTED).size(), Messages.Attention_acceptedOne,
                Messages.Attention_accepted, Messages.Attention_publish);
        return lines;
    }

    private static void add(List<Line> lines, int count, String one, String many, String action) {
        if (count > 0) {
            lines.add(new Line(Numbers.count(count, one, many), action, MatchesPage.ID));
        }
    }

    private static List<Figure> figures(ProgramMatches matches) {
        var numbers = NumberFormat.getIntegerInstance();
        return List.of(
                new Figure(Messages.Attention_figurePairs, numbers.format(matches.pairs().size()),
                        MatchesPage.ID),
                new Figure(Messages.Attention_figureWaiting, numbers.format(matches.waiting().size()),
                        MatchesPage.ID));
    }
}
