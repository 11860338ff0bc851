/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;

import org.cadre.core.match.MatchContext;
import org.cadre.matching.talks.TalkAnswers;
import org.cadre.model.Element;
import org.cadre.model.Mentorship;
import org.cadre.model.MentorshipStatus;
import org.cadre.model.Program;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A digest of everything stored about the people of a program and what they did before or do elsewhere, so
 * that it can be seen later whether it was the same. The day and the program's present pairs are no part of
 * it: they change by taking a proposal over.
 */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    /** Returns the SHA-256 in hexadecimal digits. */
    static String of(Program program, MatchContext context, TalkAnswers answers) {
        var fingerprint = new Fingerprint();
        context.mentors().forEach(fingerprint::add);
        context.mentees().forEach(fingerprint::add);
        context.mentorships().stream().filter(m -> m.getProgram() != program || isOver(m))
                .forEach(fingerprint::add);
        answers.digest(fingerprint::add);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private static boolean isOver(Mentorship mentorship) {
        return mentorship.getStatus() == MentorshipStatus.ENDED;
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private void add(EObject element) {
        add(element.eClass().getName());
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) && !isBackwards(feature)) {
                add(feature.getName());
                addValue(element.eGet(feature));
            }
        }
    }

    private static boolean isBackwards(EStructuralFeature feature) {
        return feature.isDerived() || feature instanceof EReference reference && reference.isContainer();
    }

    private void addValue(Object value) {
        switch (value) {
            case null -> add(""); //$NON-NLS-1$
            case Collection<?> values -> values.forEach(this::addValue);
            case Element other when other.eContainer() == null -> add(identity(other));
            case EObject contained -> add(contained);
            default -> add(value.toString());
        }
    }

    // What an element refers to is not part of it, only which one it is.
    private static String identity(Element other) {
        return Objects.requireNonNullElse(other.getUuid(), other.eClass().getName());
    }
}
