/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cadre.core.listing.ElementName;
import org.cadre.core.text.Decimals;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Says in the user's words what values images have. */
final class ValueTexts {

    private static final String PRIVACY = "urn:org.cadre:privacy"; //$NON-NLS-1$
    private static final String READERS = "readers"; //$NON-NLS-1$
    private static final String COORDINATOR = "coordinator"; //$NON-NLS-1$
    private static final String AND = ", "; //$NON-NLS-1$
    private static final int SUMMARY = 3;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final Function<String, Optional<Element>> names;

    /**
     * @param names finds elements to name, by id
     */
    ValueTexts(Function<String, Optional<Element>> names) {
        this.names = names;
    }

    /** Returns the text for the value of a feature; null as feature stands for a whole element. */
    String of(EStructuralFeature feature, Object value) {
        if (isPrivate(feature)) {
            return Messages.Merge_private;
        }
        var text = text(feature, value);
        return text.isBlank() ? Messages.Merge_empty : text;
    }

    /** Returns what kind of element it is and the first things that it says. */
    String summary(ElementImage image) {
        var said = image.values().entrySet().stream().filter(entry -> isTelling(entry.getKey(), entry.getValue()))
                .map(entry -> text(entry.getKey(), entry.getValue())).filter(text -> !text.isBlank())
                .limit(SUMMARY).collect(joining(AND));
        var kind = Words.inside(image.type().getName());
        return said.isEmpty() ? kind : NLS.bind(Messages.Merge_summary, kind, said);
    }

    /** Returns what the one who did not remove an element changed in it. */
    String changes(Clash clash) {
        var base = (ElementImage) clash.base();
        var kept = clash.element();
        return kept.values().entrySet().stream()
                .filter(entry -> !Objects.equals(entry.getValue(), base.values().get(entry.getKey())))
                .map(entry -> NLS.bind(Messages.Merge_changedTo, Words.of(entry.getKey().getName()),
                        of(entry.getKey(), entry.getValue())))
                .collect(joining(AND));
    }

    private String text(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> ""; //$NON-NLS-1$
            case Unset unset -> ""; //$NON-NLS-1$
            case List<?> list -> list.stream().map(each -> text(feature, each)).collect(joining(AND));
            case ElementImage image -> summary(image);
            case String id when feature instanceof EReference -> name(id);
            default -> plain(value);
        };
    }

    private static String plain(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? Messages.Merge_yes : Messages.Merge_no;
            case Enumerator literal -> Words.of(literal.getName());
            case Instant moment -> TIME.format(moment.atZone(ZoneId.systemDefault()));
            case Double number -> Decimals.text(number);
            case BigDecimal amount -> amount.toPlainString();
            default -> value.toString();
        };
    }

    private String name(String id) {
        return names.apply(id).map(ElementName::of).orElse(Messages.Merge_unknown);
    }

    private static boolean isTelling(EStructuralFeature feature, Object value) {
        return !isPrivate(feature) && !feature.isMany() && !ImageFeatures.isContainment(feature)
                && !(value instanceof Boolean)
                && (feature instanceof EReference || !String.valueOf(((EAttribute) feature).getDefaultValueLiteral())
                        .equals(String.valueOf(value)));
    }

    private static boolean isPrivate(EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute
                && attribute.getEAttributeType() == CadrePackage.Literals.SEALED_TEXT) {
            return true;
        }
        var privacy = feature == null ? null : feature.getEAnnotation(PRIVACY);
        return privacy != null && Stream.of(privacy.getDetails().get(READERS).split(",")) //$NON-NLS-1$
                .noneMatch(COORDINATOR::equals);
    }
}
