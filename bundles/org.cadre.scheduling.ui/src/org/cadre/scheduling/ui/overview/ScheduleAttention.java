/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.overview;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.Program;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.ui.Messages;
import org.cadre.scheduling.ui.page.SchedulePage;
import org.cadre.scheduling.ui.state.DistrictClock;
import org.cadre.scheduling.ui.state.ProgramSchedule;
import org.cadre.ui.Errors;
import org.cadre.ui.program.Attention;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says on the Overview which sessions wait to be logged, and how many took place. */
@Component(service = Attention.class)
public final class ScheduleAttention implements Attention {

    private final Errors errors;

    /** Shows there what cannot be read. */
    @Activate
    public ScheduleAttention(@Reference Errors errors) {
        this.errors = errors;
    }

    @Override
    public List<Line> needs(Program program, EditSession session) {
        return schedule(program, session).map(ProgramSchedule::toLog).filter(count -> count > 0)
                .map(count -> List.of(new Line(count == 1 ? Messages.Attention_logOne
                        : NLS.bind(Messages.Attention_log, count), Messages.Attention_see, SchedulePage.ID)))
                .orElse(List.of());
    }

    @Override
    public List<Figure> figures(Program program, EditSession session) {
        return schedule(program, session).filter(schedule -> !schedule.sessions().isEmpty())
                .map(schedule -> List.of(new Figure(Messages.Attention_done, done(schedule),
                        SchedulePage.ID)))
                .orElse(List.of());
    }

    private static String done(ProgramSchedule schedule) {
        return String.valueOf(schedule.sessions().stream().filter(s -> s.getStatus() == SessionStatus.DONE)
                .count());
    }

    private Optional<ProgramSchedule> schedule(Program program, EditSession session) {
        try {
            var work = session.work();
            return Optional.of(ProgramSchedule.of(work, program,
                    new DistrictClock(Clock.systemDefaultZone()).now(work)));
        } catch (CadreException e) {
            errors.show(e.getStatus());
            return Optional.empty();
        }
    }
}
