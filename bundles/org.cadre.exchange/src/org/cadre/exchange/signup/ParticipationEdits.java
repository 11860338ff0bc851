/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.cadre.core.people.PersonName;
import org.cadre.exchange.Messages;
import org.cadre.exchange.run.Edit;
import org.cadre.exchange.signup.SignupRow.Answer;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.ForeignValue;
import org.cadre.model.ParticipantRole;
import org.cadre.model.Participation;
import org.cadre.model.ParticipationStatus;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;

/** Compares a sign-up with somebody's place in the program. */
@SuppressWarnings("nls")
class ParticipationEdits {

    private final String source;
    private final Program program;
    private final Educator person;
    private final Participation participation;
    private final boolean created;
    private final List<Edit> edits = new ArrayList<>();
    private Optional<String> note = Optional.empty();

    ParticipationEdits(String source, Program program, Educator person, ParticipantRole role) {
        this.source = source;
        this.program = program;
        this.person = person;
        var present = program.getParticipations().stream()
                .filter(p -> p.getEducator() == person && p.getRole() == role).findFirst();
        created = present.isEmpty();
        participation = present.orElseGet(() -> joined(role));
    }

    boolean isNew() {
        return created;
    }

    List<Edit> edits() {
        return edits;
    }

    /** What the user should know of it. */
    Optional<String> note() {
        return note;
    }

    void compare(Optional<Instant> signedUpAt, List<Answer> kept) {
        if (created) {
            edits.add(Edit.of("participation", "", "", () -> program.getParticipations().add(participation)));
        } else if (participation.getStatus() == ParticipationStatus.WITHDRAWN) {
            compareWithdrawn(signedUpAt);
        }
        signedUpAt.filter(at -> isLater(at, participation.getSignedUpAt())).ifPresent(at -> edits.add(
                Edit.of("signedUpAt", Objects.toString(participation.getSignedUpAt(), ""), at.toString(),
                        () -> participation.setSignedUpAt(at))));
        if (!sameAnswers(kept)) {
            edits.add(Edit.of("answers", text(answers()), text(kept), () -> replaceAnswers(kept)));
        }
    }

    /** An old sheet does not bring back whom the coordinator took out; a new sign-up does. */
    private void compareWithdrawn(Optional<Instant> signedUpAt) {
        if (signedUpAt.isPresent() && participation.getSignedUpAt() != null
                && isLater(signedUpAt.get(), participation.getSignedUpAt())) {
            edits.add(Edit.of("status", participation.getStatus().getLiteral(),
                    ParticipationStatus.JOINED.getLiteral(),
                    () -> participation.setStatus(ParticipationStatus.JOINED)));
        } else {
            note = Optional.of(NLS.bind(Messages.Signup_withdrawn, PersonName.show(person)));
        }
    }

    private static boolean isLater(Instant at, Instant before) {
        return before == null || at.isAfter(before);
    }

    private Participation joined(ParticipantRole role) {
        var joined = CadreFactory.eINSTANCE.createParticipation();
        joined.setEducator(person);
        joined.setRole(role);
        joined.setStatus(ParticipationStatus.JOINED);
        return joined;
    }

    private List<Answer> answers() {
        return participation.getAnswers().stream().filter(a -> source.equals(a.getSource()))
                .map(a -> new Answer(a.getField(), a.getValue())).toList();
    }

    private boolean sameAnswers(List<Answer> kept) {
        return answers().equals(kept);
    }

    private void replaceAnswers(List<Answer> kept) {
        participation.getAnswers().removeIf(a -> source.equals(a.getSource()));
        kept.forEach(answer -> participation.getAnswers().add(foreign(answer)));
    }

    private ForeignValue foreign(Answer answer) {
        var value = CadreFactory.eINSTANCE.createForeignValue();
        value.setSource(source);
        value.setField(answer.heading());
        value.setValue(answer.value());
        return value;
    }

    private static String text(List<Answer> answers) {
        return String.join("; ", answers.stream().map(a -> a.heading() + ": " + a.value()).toList());
    }
}
