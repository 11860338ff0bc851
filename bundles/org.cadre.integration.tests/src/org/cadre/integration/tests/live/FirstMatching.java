/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.live;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.cadre.matching.model.MatchingPackage;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What matching kept in its first version, as a package of its own: the classes and features of that version
 * and nothing that came later. The lists say what there was and are never changed; a class or feature that is
 * renamed or dropped in the present model makes this fail, since old databases hold it.
 */
final class FirstMatching {

    private static final Map<String, List<String>> FEATURES = Map.of(
            "ProgramPolicy", List.of("program", "policy"),
            "MatchRun", List.of("program", "current", "at", "by", "day", "policy", "fingerprint", "mentees",
                    "matched", "held", "waitlisted", "objective", "bound", "optimal", "millis", "pairs",
                    "waiting"),
            "ProposedPair", List.of("mentorship", "mentor", "mentee", "held", "score", "parts", "others"),
            "OtherMentor", List.of("mentor", "score", "regret"),
            "Waiting", List.of("mentee", "kind", "details", "mentors"),
            "SuitableMentor", List.of("mentor", "score", "price"));
    private static final String KIND = "WaitingKind";

    private final EPackage ePackage = EcoreUtil.copy(MatchingPackage.eINSTANCE);

    FirstMatching() {
        FEATURES.forEach(this::requireAll);
        ePackage.getEClassifiers().removeIf(type -> !FEATURES.containsKey(type.getName())
                && !type.getName().equals(KIND));
        FEATURES.forEach((name, features) -> {
            var type = type(name);
            type.setInstanceClass(Element.class);
            type.getEStructuralFeatures().removeIf(feature -> !features.contains(feature.getName()));
        });
        ePackage.setEFactoryInstance(new Factory());
    }

    private void requireAll(String name, List<String> features) {
        features.forEach(feature -> Objects.requireNonNull(type(name).getEStructuralFeature(feature),
                () -> name + "." + feature + " is in old databases"));
    }

    private EClass type(String name) {
        return (EClass) Objects.requireNonNull(ePackage.getEClassifier(name), name);
    }

    /** A record of the first version. */
    Element create(String type, Map<String, ?> values) {
        var element = (Element) ePackage.getEFactoryInstance().create(type(type));
        values.forEach((feature, value) -> element.eSet(feature(element, feature), value));
        return element;
    }

    private static EStructuralFeature feature(EObject element, String name) {
        return Objects.requireNonNull(element.eClass().getEStructuralFeature(name), name);
    }

    /** The kind of a wait by its name in the model. */
    Object kind(String name) {
        return ((EEnum) ePackage.getEClassifier(KIND)).getEEnumLiteral(name).getInstance();
    }

    /** An element without a Java class of its own. */
    private static final class Instance extends DynamicEObjectImpl implements Element {

        @Override
        public String getUuid() {
            return (String) eGet(CadrePackage.Literals.ELEMENT__UUID);
        }

        @Override
        public void setUuid(String value) {
            eSet(CadrePackage.Literals.ELEMENT__UUID, value);
        }
    }

    private static final class Factory extends EFactoryImpl {

        @Override
        public EObject create(EClass type) {
            var instance = new Instance();
            instance.eSetClass(type);
            return instance;
        }
    }
}
