/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.exchange.text.Formulas;
import org.cadre.model.Element;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.Gson;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes one CSV table for each class: the id of the element, the id of the element that contains it and how,
 * then its features in the order of the model. References are ids; several values are a JSON list.
 */
@SuppressWarnings("nls")
final class ClassTables {

    private static final int ROWS_PER_CHECK = 1000;

    private final Gson gson = new Gson();
    private final Map<EClass, List<Element>> classes = new LinkedHashMap<>();

    /** Adds an element. */
    void add(Element element) {
        classes.computeIfAbsent(element.eClass(), c -> new ArrayList<>()).add(element);
    }

    /** Writes the tables of everything that was added. */
    void write(Path folder, SubMonitor monitor) throws IOException {
        monitor.setWorkRemaining(classes.size());
        for (var entry : classes.entrySet()) {
            var type = entry.getKey();
            var name = type.getEPackage().getNsPrefix() + "-" + type.getName() + ".csv";
            write(folder.resolve(name), type, entry.getValue(), monitor.split(1));
        }
    }

    private void write(Path file, EClass type, List<Element> elements, SubMonitor monitor)
            throws IOException {
        var features = type.getEAllStructuralFeatures().stream().filter(ClassTables::isColumn).toList();
        try (var csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(Stream.concat(Stream.of("id", "owner", "ownerFeature"),
                    features.stream().map(EStructuralFeature::getName)).toList());
            int count = 0;
            for (var element : elements) {
                if (++count % ROWS_PER_CHECK == 0 && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                csv.writeRecord(row(element, features));
            }
        }
    }

    private List<String> row(Element element, List<EStructuralFeature> features) {
        var cells = new ArrayList<String>();
        cells.add(element.getUuid());
        cells.add(element.eContainer() instanceof Element owner ? owner.getUuid() : "");
        cells.add(element.eContainer() == null ? "" : element.eContainmentFeature().getName());
        for (var feature : features) {
            cells.add(Formulas.neutralize(halves(cell(element, feature))));
        }
        return cells;
    }

    private String cell(Element element, EStructuralFeature feature) {
        if (feature.isUnsettable() && !element.eIsSet(feature)) {
            return "";
        }
        var value = element.eGet(feature);
        if (value instanceof List<?> many) {
            return many.isEmpty() ? "" : gson.toJson(many.stream().map(v -> text(feature, v)).toList());
        }
        return value == null ? "" : text(feature, value);
    }

    private static String text(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> null;
            case Element target -> target.getUuid();
            default -> EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
        };
    }

    /** UTF-8 has no halves of surrogate pairs. */
    private static String halves(String text) {
        return text.chars().noneMatch(c -> Character.isSurrogate((char) c)) ? text
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static boolean isColumn(EStructuralFeature feature) {
        return !(feature instanceof EReference reference && (reference.isContainment()
                || reference.isContainer()))
                && !(feature instanceof EAttribute attribute && attribute.isID()) && !feature.isTransient();
    }
}
