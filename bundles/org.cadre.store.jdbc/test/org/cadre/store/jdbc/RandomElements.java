/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.cadre.core.sealed.SealedBox;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes up elements of any package from its metadata alone, with every feature set now and then. */
final class RandomElements {

    private static final List<String> TEXTS = List.of("", " ", "Ana", "O'Brien \"Bo\"; DROP TABLE x; --",
            "日本語 ñ", "👩🏽‍🏫", "a\nb\r\n\tc", "%_\\", "\u0000", "x\u001Blong", "\uD83D", "\uDE00\uD83D",
            "null", "NaN");

    private final Random random;
    private final List<EClass> classes;

    RandomElements(long seed, EPackage ePackage) {
        random = new Random(seed);
        classes = ePackage.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract()).toList();
    }

    /** The classes of the package that elements can have. */
    List<EClass> classes() {
        return classes;
    }

    /** Makes so many roots of every class, which refer to each other and to what they contain. */
    List<Element> roots(int ofEach) {
        var roots = new ArrayList<Element>();
        for (var type : classes) {
            for (int i = 0; i < ofEach; i++) {
                roots.add(element(type, 0));
            }
        }
        connect(roots);
        return roots;
    }

    /** Gives all references of these elements, and of what they contain, targets among them. */
    void connect(List<? extends Element> roots) {
        var all = new ArrayList<EObject>(roots);
        roots.forEach(root -> root.eAllContents().forEachRemaining(all::add));
        all.forEach(element -> refer(element, all));
    }

    Element element(EClass type, int depth) {
        var element = (Element) EcoreUtil.create(type);
        for (var feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute && !attribute.isID() && random.nextInt(4) > 0) {
                set(element, attribute);
            } else if (feature instanceof EReference reference && reference.isContainment() && depth < 3) {
                contain(element, reference, depth);
            }
        }
        return element;
    }

    private void set(EObject element, EAttribute attribute) {
        if (attribute.isMany()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                var value = value(attribute);
                if (!values(element, attribute).contains(value)) {
                    values(element, attribute).add(value);
                }
            }
        } else {
            element.eSet(attribute, value(attribute));
        }
    }

    private void contain(EObject element, EReference reference, int depth) {
        var concrete = classes.stream().filter(reference.getEReferenceType()::isSuperTypeOf).toList();
        for (int i = random.nextInt(3); i > 0 && !concrete.isEmpty(); i--) {
            var child = element(concrete.get(random.nextInt(concrete.size())), depth + 1);
            if (reference.isMany()) {
                values(element, reference).add(child);
            } else {
                element.eSet(reference, child);
            }
        }
    }

    private void refer(EObject element, List<EObject> all) {
        for (var reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && random.nextInt(3) > 0) {
                var targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
                for (int i = random.nextInt(4); i > 0 && !targets.isEmpty(); i--) {
                    var target = targets.get(random.nextInt(targets.size()));
                    if (!reference.isMany()) {
                        element.eSet(reference, target);
                    } else if (!values(element, reference).contains(target)) {
                        values(element, reference).add(target);
                    }
                }
            }
        }
    }

    private Object value(EAttribute attribute) {
        var type = attribute.getEAttributeType();
        if (type instanceof EEnum literals) {
            var literal = literals.getELiterals().get(random.nextInt(literals.getELiterals().size()));
            return literals.getInstanceClass() == null ? literal : literal.getInstance();
        }
        if (type == CadrePackage.Literals.SEALED_TEXT) {
            return sealed();
        }
        return switch (type.getInstanceClassName()) {
            case "java.lang.String" -> text();
            case "int" -> random.nextInt();
            case "long" -> random.nextLong();
            case "double" -> random.nextBoolean() ? random.nextGaussian() : Double.MIN_VALUE;
            case "boolean" -> random.nextBoolean();
            case "java.time.LocalDate" -> LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_059));
            case "java.time.LocalTime" -> LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
            case "java.time.LocalDateTime" ->
                LocalDateTime.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000), ZoneOffset.UTC);
            case "java.time.Instant" ->
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
            case "java.math.BigDecimal" -> BigDecimal.valueOf(random.nextLong(), random.nextInt(12) - 4);
            default -> throw new IllegalArgumentException(type.getInstanceClassName());
        };
    }

    /** What looks like a sealed text of up to 45,000 bytes, longer than a column. */
    private String sealed() {
        var box = new byte[28 + 64 * (1 + random.nextInt(random.nextInt(20) == 0 ? 700 : 3))];
        random.nextBytes(box);
        return new SealedBox("k" + random.nextInt(100), "a", Instant.ofEpochSecond(random.nextInt(1 << 30)),
                box)
                .stored();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size())) + (random.nextBoolean() ? "" : random.nextInt());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> values(EObject element, EStructuralFeature feature) {
        return (List<Object>) element.eGet(feature);
    }
}
