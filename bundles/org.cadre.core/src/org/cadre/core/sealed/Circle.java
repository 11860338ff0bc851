/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.model.CheckIn;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.Session;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Those whom a private text is for. */
public sealed interface Circle {

    /**
     * Mentor and mentee, nobody else: notes and next steps of sessions, reflections.
     *
     * @param mentorship their mentorship
     */
    record Pair(Mentorship mentorship) implements Circle {

        /** Refuses an absent mentorship. */
        public Pair {
            Objects.requireNonNull(mentorship);
        }

        /** Mentor and mentee, as far as they are known. */
        public List<Educator> people() {
            return Stream.of(mentorship.getMentor(), mentorship.getMentee()).filter(Objects::nonNull).distinct()
                    .toList();
        }
    }

    /**
     * The coordinators, and who wrote it: comments of check-ins.
     *
     * @param mentorship the mentorship that the comments are about
     */
    record Coordinators(Mentorship mentorship) implements Circle {

        /** Refuses an absent mentorship. */
        public Coordinators {
            Objects.requireNonNull(mentorship);
        }
    }

    /** Whom the private texts of an element are for; empty for a session of several pairs, which has none. */
    static Optional<Circle> of(Element element) {
        return switch (element) {
            case Session session -> session.getMentorships().size() == 1
                    ? Optional.of(new Pair(session.getMentorships().getFirst())) : Optional.empty();
            case CheckIn checkIn -> checkIn.eContainer() instanceof Mentorship mentorship
                    ? Optional.of(new Coordinators(mentorship)) : Optional.empty();
            default -> EcoreUtil.getRootContainer(element) instanceof Mentorship mentorship
                    ? Optional.of(new Pair(mentorship)) : Optional.empty();
        };
    }
}
