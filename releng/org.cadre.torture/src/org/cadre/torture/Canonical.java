/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingPackage;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The content of a root as one text: equal texts mean equal values, lists and references throughout. */
final class Canonical {

    private static final Query<Element> EVERYTHING =
            Query.all(CadrePackage.Literals.ELEMENT, Element.class);
    private static final Query<MatchRun> MATCH_RUNS =
            Query.all(MatchingPackage.Literals.MATCH_RUN, MatchRun.class);

    private final StringBuilder text = new StringBuilder();

    private Canonical() {
    }

    /** The digests of all roots of a database, by their identity. */
    static SortedMap<String, String> all(UnitOfWork work) throws CadreException {
        work.load(MATCH_RUNS);
        var digests = new TreeMap<String, String>();
        work.load(EVERYTHING).forEach(root -> digests.put(root.getUuid(), digest(root)));
        return digests;
    }

    /** A digest of everything that a root and what it contains says, of 16 hexadecimal digits. */
    static String digest(Element root) {
        var canonical = new Canonical();
        canonical.element(root);
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(canonical.text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void element(EObject element) {
        text.append(element.eClass().getName()).append('{');
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            boolean isKept = !feature.isDerived() && !feature.isTransient()
                    && !(feature instanceof EReference reference && reference.isContainer());
            if (isKept && (!feature.isUnsettable() || element.eIsSet(feature))) {
                text.append(feature.getName()).append('=');
                values(element.eGet(feature), feature);
            }
        }
        text.append('}');
    }

    private void values(Object value, EStructuralFeature feature) {
        if (value instanceof List<?> list) {
            text.append(list.size()).append('[');
            list.forEach(one -> value(one, feature));
            text.append(']');
        } else {
            value(value, feature);
        }
    }

    private void value(Object value, EStructuralFeature feature) {
        switch (value) {
            case null -> text.append("-;");
            case EObject element when ((EReference) feature).isContainment() -> element(element);
            case Element element -> text.append(element.getUuid()).append(';');
            default -> {
                var literal = EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
                text.append(literal.length()).append(':').append(literal).append(';');
            }
        }
    }
}
