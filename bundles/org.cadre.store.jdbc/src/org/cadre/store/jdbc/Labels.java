/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.model.Element;
import org.eclipse.emf.ecore.EObject;

/** Says in the user's words which element is meant. */
interface Labels {

    /** The features that name an element, in the order in which they are tried. */
    List<List<String>> NAMES = List.of(List.of("givenName", "familyName"), List.of("name"),
            List.of("title"), List.of("label"), List.of("source"));

    /** Returns the kind of an element and its name, or the names of those it is about; loads nothing. */
    static String of(Element element) {
        var name = name(element).or(() -> about(element));
        return words(element.eClass().getName()) + name.map(n -> ' ' + n).orElse("");
    }

    /** Returns a camel-case name as words. */
    static String words(String name) {
        return Names.snake(name).replace('_', ' ');
    }

    private static Optional<String> name(EObject element) {
        return NAMES.stream().map(names -> names.stream().map(n -> text(element, n)).filter(Objects::nonNull)
                .collect(Collectors.joining(" ")))
                .filter(text -> !text.isBlank()).findFirst();
    }

    private static String text(EObject element, String feature) {
        var found = element.eClass().getEStructuralFeature(feature);
        return found != null && element.eGet(found, false) instanceof String text ? text : null;
    }

    private static Optional<String> about(Element element) {
        var owner = Stream.ofNullable(element.eContainer());
        var others = element.eClass().getEAllReferences().stream()
                .filter(r -> !r.isMany() && !r.isContainment() && !r.isContainer())
                .map(r -> (EObject) element.eGet(r, false)).filter(Objects::nonNull);
        var names = Stream.concat(owner, others).flatMap(o -> name(o).stream()).limit(3).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of('(' + String.join(", ", names) + ')');
    }
}
