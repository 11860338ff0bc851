/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.details;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.ui.state.MentorRow;
import org.cadre.matching.ui.state.PairRow;
import org.cadre.matching.ui.state.RunRow;
import org.cadre.matching.ui.state.WaitingRow;
import org.cadre.matching.ui.why.Answer;
import org.cadre.matching.ui.why.WhyDetails;
import org.cadre.model.Mentorship;
import org.cadre.ui.Errors;
import org.cadre.ui.details.Details;
import org.cadre.ui.details.DetailsProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Explains pairs, waiting mentees, caseloads and whole matches. */
@Component(service = DetailsProvider.class, property = "service.ranking:Integer=200")
public final class MatchDetails implements DetailsProvider {

    private final MatchRuns runs;
    private final PairDetails pairs;
    private final RunDetails wholes;
    private final Errors errors;

    /** Explains what those services know. */
    @Activate
    public MatchDetails(@Reference MatchRuns runs, @Reference Policies policies, @Reference Terms terms,
            @Reference Errors errors) {
        this.runs = runs;
        this.errors = errors;
        var rules = new RuleFacts(policies, terms);
        pairs = new PairDetails(runs, terms, rules);
        wholes = new RunDetails(runs, rules);
    }

    @Override
    public Optional<Details> explain(Object selected, EditSession session) {
        return switch (selected) {
            case PairRow row -> Optional.of(pairs.of(row.pair(), row.proposed()));
            case Mentorship pair when pair.getProgram() != null -> explain(pair, session);
            case WaitingRow row -> Optional.of(WaitingDetails.of(row));
            case MentorRow row -> Optional.of(MentorDetails.of(row));
            case Answer answer -> Optional.of(WhyDetails.of(answer.page()));
            case RunRow row -> Optional.of(wholes.of(row.run(), row.changed()));
            default -> Optional.empty();
        };
    }

    private Optional<Details> explain(Mentorship pair, EditSession session) {
        try {
            var proposed = runs.current(session.work(), pair.getProgram())
                    .flatMap(run -> runs.find(run, pair));
            return Optional.of(pairs.of(pair, proposed));
        } catch (CadreException e) {
            errors.show(e.getStatus());
            return Optional.empty();
        }
    }
}
