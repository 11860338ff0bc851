/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.listing.ElementName;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.sealed.Reading;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.CheckIn;
import org.cadre.model.Consent;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * Says in plain values what a record says, with what it contains; other records by their names.
 *
 * @param texts opens what can be opened
 * @param person whom it is told: what her partners answered and consented to is left out
 */
record ElementFacts(PrivateTexts texts, Educator person) {

    /** What opens or locks texts says nothing to anybody and stays where it is. */
    private static final Set<EStructuralFeature> SECRETS =
            Set.of(Literals.ACCOUNT__SLOTS, Literals.ACCOUNT__PUBLIC_KEY, Literals.KEY_GRANT__BOX);

    /** Returns the values by the names of their features; absent ones are left out. */
    Map<String, Object> of(Element element) throws CadreException {
        var facts = new LinkedHashMap<String, Object>();
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) && isTold(feature)) {
                facts.put(feature.getName(), value(element, feature));
            }
        }
        return facts;
    }

    private static boolean isTold(EStructuralFeature feature) {
        return !SECRETS.contains(feature) && !(feature instanceof EAttribute attribute && attribute.isID())
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private Object value(Element element, EStructuralFeature feature) throws CadreException {
        var value = element.eGet(feature);
        if (!feature.isMany()) {
            return single(element, feature, value);
        }
        var values = new ArrayList<>();
        for (var one : (Collection<?>) value) {
            if (isHers(one)) {
                values.add(single(element, feature, one));
            }
        }
        return List.copyOf(values);
    }

    private boolean isHers(Object value) {
        return switch (value) {
            case CheckIn answer -> answer.getEducator() == person;
            case Consent consent -> consent.getEducator() == person;
            default -> true;
        };
    }

    private Object single(Element element, EStructuralFeature feature, Object value) throws CadreException {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? of((Element) value) : ElementName.of((Element) value);
        }
        var attribute = (EAttribute) feature;
        if (attribute.getEAttributeType() == Literals.SEALED_TEXT) {
            return shown(texts.read(element, attribute));
        }
        return value instanceof Number || value instanceof Boolean ? value
                : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    private static String shown(Reading reading) {
        return switch (reading) {
            case Reading.Nothing n -> ""; //$NON-NLS-1$
            case Reading.Open open -> open.text();
            case Reading.Closed closed ->
                NLS.bind(Messages.Facts_sealed, closed.author(), closed.at() == null ? "" : closed.at()); //$NON-NLS-1$
        };
    }
}
