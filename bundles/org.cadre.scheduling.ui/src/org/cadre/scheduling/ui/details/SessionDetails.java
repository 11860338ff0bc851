/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.details;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.Employments;
import org.cadre.core.people.PersonName;
import org.cadre.core.sealed.Circle;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.model.Coverage;
import org.cadre.model.Session;
import org.cadre.model.SessionStatus;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.ui.Messages;
import org.cadre.scheduling.ui.state.Coverages;
import org.cadre.scheduling.ui.state.DistrictClock;
import org.cadre.scheduling.ui.state.Mark;
import org.cadre.scheduling.ui.state.Origins;
import org.cadre.scheduling.ui.state.Reasons;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.cadre.scheduling.ui.state.SessionRow;
import org.cadre.scheduling.ui.state.Times;
import org.cadre.ui.Errors;
import org.cadre.ui.details.Details;
import org.cadre.ui.details.Details.Fact;
import org.cadre.ui.details.Details.Section;
import org.cadre.ui.details.DetailsProvider;
import org.cadre.ui.form.EnumTexts;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Explains a session: who, where, who covers, what it costs, since when it is due, who may read its notes.
 */
@Component(service = DetailsProvider.class, property = "service.ranking:Integer=150")
public final class SessionDetails implements DetailsProvider {

    private final Errors errors;

    /** Shows there what cannot be read. */
    @Activate
    public SessionDetails(@Reference Errors errors) {
        this.errors = errors;
    }

    @Override
    public Optional<Details> explain(Object selected, EditSession session) {
        return switch (selected) {
            case SessionRow row -> explain(row.session(), session);
            case Session meeting -> explain(meeting, session);
            default -> Optional.empty();
        };
    }

    private Optional<Details> explain(Session meeting, EditSession session) {
        try {
            var now = new DistrictClock(Clock.systemDefaultZone()).now(session.work());
            var origins = Origins.of(session.work());
            var sections = new ArrayList<Section>();
            sections.add(people(meeting));
            sections.add(where(meeting));
            coverage(meeting, origins.of(meeting)).ifPresent(sections::add);
            origins.of(meeting).filter(o -> o.getSeries() != null)
                    .ifPresent(origin -> sections.add(cycle(origin,
                            origins.isOverdue(meeting, now.toLocalDate()))));
            sections.add(notes(meeting, session));
            return Optional.of(new Details(SessionFacts.who(meeting), summary(meeting, now), sections));
        } catch (CadreException e) {
            errors.show(e.getStatus());
            return Optional.empty();
        }
    }

    private static String summary(Session meeting, LocalDateTime now) {
        var kind = EnumTexts.of(meeting.getKind());
        var status = meeting.getStatus() == SessionStatus.MISSED
                ? NLS.bind(Messages.Details_missed, Reasons.text(meeting.getMissedBecause()))
                : Mark.of(meeting, now).text();
        return SessionFacts.start(meeting)
                .map(start -> NLS.bind(Messages.Details_summary, new Object[] { kind,
                Times.day(start.toLocalDate()), Times.span(start, SessionFacts.end(meeting, start)),
                status }))
                .orElse(NLS.bind(Messages.Details_noTime, kind, status));
    }

    private static Section people(Session meeting) {
        var day = SessionFacts.start(meeting).map(LocalDateTime::toLocalDate);
        return new Section(Messages.Details_who, SessionFacts.people(meeting).stream()
                .map(person -> Fact.about(PersonName.show(person),
                        day.flatMap(on -> Employments.schoolOn(person, on))
                        .map(school -> school.getName()).orElse(Messages.School_none), person)).toList());
    }

    private static Section where(Session meeting) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(Messages.Details_place, meeting.getPlace() == null || meeting.getPlace().isBlank()
                ? Messages.Details_noPlace : meeting.getPlace()));
        facts.add(Fact.of(Messages.Details_mode, EnumTexts.of(meeting.getMode())));
        if (meeting.getStatus() == SessionStatus.DONE) {
            facts.add(Fact.of(Messages.Details_minutes, String.valueOf(meeting.getMinutes())));
        }
        if (meeting.getPhase() != null && !meeting.getPhase().isBlank()) {
            facts.add(Fact.of(Messages.Details_phase, meeting.getPhase()));
        }
        return new Section(Messages.Details_where, facts);
    }

    private static Optional<Section> coverage(Session meeting, Optional<SessionOrigin> origin) {
        var facts = new ArrayList<Fact>();
        var lines = Coverages.lines(meeting);
        for (int i = 0; i < lines.size(); i++) {
            facts.add(Fact.of(price(meeting.getCoverage().get(i)), lines.get(i)));
        }
        if (lines.isEmpty()) {
            facts.add(Fact.of(Messages.Details_cover, Messages.Details_noCover));
        }
        origin.map(SessionOrigin::getPrice).filter(Objects::nonNull)
                .ifPresent(price -> facts.add(Fact.of(Messages.Details_price, money(price))));
        return Optional.of(new Section(Messages.Details_coverage, facts));
    }

    private static String price(Coverage coverage) {
        return coverage.getCost() == null ? Messages.Details_free : money(coverage.getCost());
    }

    private static String money(java.math.BigDecimal amount) {
        var format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    private static Section cycle(SessionOrigin origin, boolean overdue) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(Messages.Details_series, SessionRow.series(Optional.of(origin))));
        if (origin.getDueBefore() != null) {
            var last = Times.date(origin.getDueBefore().minusDays(1));
            facts.add(Fact.of(Messages.Details_due, overdue ? NLS.bind(Messages.Details_overdue, last)
                    : last));
        }
        facts.add(Fact.of(Messages.Details_moves,
                origin.isPinned() ? Messages.Details_pinned : Messages.Details_movable));
        return new Section(Messages.Details_cycle, facts);
    }

    /**
     * Says that there are notes and for whom, never what they say: reading them is noted in the access log.
     */
    private static Section notes(Session meeting, EditSession session) throws CadreException {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(Messages.Details_note, written(meeting.getNotes())));
        facts.add(Fact.of(Messages.Details_nextStep, written(meeting.getNextStep())));
        facts.add(Fact.of(Messages.Details_readers, readers(meeting, session)));
        return new Section(Messages.Details_notes, facts);
    }

    private static String readers(Session meeting, EditSession session) throws CadreException {
        var circle = Circle.of(meeting);
        if (circle.isEmpty()) {
            return Messages.Details_noReaders;
        }
        try (var texts = new PrivateTexts(session.work())) {
            List<String> names = texts.audience(circle.get()).names();
            return names.isEmpty() ? Messages.Details_noReaders : String.join(Messages.Session_and, names);
        }
    }

    private static String written(String sealed) {
        return sealed == null ? Messages.Details_nothing : Messages.Details_written;
    }
}
