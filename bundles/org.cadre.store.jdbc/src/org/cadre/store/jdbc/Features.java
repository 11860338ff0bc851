/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cadre.store.jdbc.Holder.HolderKind;
import org.cadre.core.merge.ImageFeatures;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says which features of a class are kept, and how. */
interface Features {

    /** The features to keep: all but the identity, the way back to the container and what is computed. */
    static List<EStructuralFeature> kept(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(Features::isKept).toList();
    }

    /** How a feature wants to be kept, with the name it would like. */
    static Holder wish(EStructuralFeature feature) {
        var kind = kind(feature);
        var name = kind == HolderKind.CONTAINED ? feature.getName() : Names.snake(feature.getName());
        return switch (feature) {
            case EAttribute attribute -> new Holder(feature.getName(), kind, name,
                    Codec.of(attribute.getEAttributeType()).type(), null);
            case EReference reference -> new Holder(feature.getName(), kind, name, SqlType.ID,
                    ClassName.of(reference.getEReferenceType()));
            default -> throw new IllegalArgumentException(feature.getName());
        };
    }

    /** All classes that occur in what elements of these classes may contain, themselves included. */
    static List<EClass> withContained(List<EClass> types, Function<EClass, Stream<EClass>> concrete) {
        var all = new LinkedHashSet<EClass>(types);
        var queue = new ArrayDeque<>(types);
        while (!queue.isEmpty()) {
            kept(queue.remove()).stream().filter(f -> kind(f) == HolderKind.CONTAINED)
                    .flatMap(f -> concrete.apply(((EReference) f).getEReferenceType()))
                    .filter(all::add).forEach(queue::add);
        }
        return List.copyOf(all);
    }

    private static HolderKind kind(EStructuralFeature feature) {
        if (isContainment(feature)) {
            return HolderKind.CONTAINED;
        }
        return feature.isMany() ? HolderKind.LIST : HolderKind.COLUMN;
    }

    /** Whether a feature contains other elements. */
    static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** Whether a feature is kept. */
    static boolean isKept(EStructuralFeature feature) {
        return ImageFeatures.isStored(feature);
    }
}
