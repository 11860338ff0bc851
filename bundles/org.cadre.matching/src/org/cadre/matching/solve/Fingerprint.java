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
import org.cadre.matching.solve.Sight.Kind;
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

    private final MessageDigest all = sha();
    private final MessageDigest each = sha();
    private final Sight sight = new Sight();

    private Fingerprint() {
    }

    /**
     * What a match saw.
     *
     * @param fingerprint the SHA-256 of all of it in hexadecimal digits
     * @param sight a short digest of each part
     */
    record Seen(String fingerprint, Sight sight) {
    }

    /** Returns the SHA-256 in hexadecimal digits. */
    static String of(Program program, MatchContext context, TalkAnswers answers) {
        return seen(program, context, answers).fingerprint();
    }

    /** Looks at everything once. */
    static Seen seen(Program program, MatchContext context, TalkAnswers answers) {
        var fingerprint = new Fingerprint();
        context.mentors().forEach(mentor -> fingerprint.add(Kind.MENTOR, mentor));
        context.mentees().forEach(mentee -> fingerprint.add(Kind.MENTEE, mentee));
        context.mentorships().stream().filter(m -> m.getProgram() != program || isOver(m))
                .forEach(pair -> fingerprint.add(Kind.PAIR, pair));
        answers.digest(fingerprint::add);
        fingerprint.sight.add(Kind.ANSWERS, identity(""), fingerprint.each.digest()); //$NON-NLS-1$
        return new Seen(HexFormat.of().formatHex(fingerprint.all.digest()), fingerprint.sight);
    }

    /** The digest of an identity. */
    static byte[] identity(String id) {
        var text = Objects.requireNonNullElse(id, ""); //$NON-NLS-1$
        return sha().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    private static boolean isOver(Mentorship mentorship) {
        return mentorship.getStatus() == MentorshipStatus.ENDED;
    }

    private void add(Kind kind, Element root) {
        add(root);
        sight.add(kind, identity(root.getUuid()), each.digest());
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        all.update(bytes);
        all.update((byte) 0);
        each.update(bytes);
        each.update((byte) 0);
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
            case Element other when other.eContainer() == null -> add(name(other));
            case EObject contained -> add(contained);
            default -> add(value.toString());
        }
    }

    // What an element refers to is not part of it, only which one it is.
    private static String name(Element other) {
        return Objects.requireNonNullElse(other.getUuid(), other.eClass().getName());
    }
}
