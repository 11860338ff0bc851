/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says which features of a class are stored, and so belong to an image. */
public final class ImageFeatures {

    private ImageFeatures() {
    }

    /** The features that are stored: all but the identity, the way back to the container and what is computed. */
    public static List<EStructuralFeature> of(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(ImageFeatures::isStored).toList();
    }

    /** The stored features that contain other elements. */
    static List<EReference> contained(EClass type) {
        return type.getEAllContainments().stream().filter(ImageFeatures::isStored).toList();
    }

    /** Whether a feature contains other elements. */
    static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** Whether a feature is stored. */
    public static boolean isStored(EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference when reference.isContainer() -> false;
            case EAttribute attribute when attribute.isID() -> false;
            default -> !feature.isTransient() && !feature.isVolatile() && !feature.isDerived();
        };
    }

    /** Whether objects of a class stand for themselves: no feature of its package contains them. */
    static boolean isRoot(EClass type) {
        return type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(owner -> owner.getEReferences().stream()).filter(EReference::isContainment)
                .noneMatch(containment -> containment.getEReferenceType().isSuperTypeOf(type));
    }
}
