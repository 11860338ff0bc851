/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.cadre.core.merge.ElementImage;
import org.cadre.core.merge.ImageFeatures;
import org.cadre.core.merge.Unset;
import org.cadre.core.text.Amounts;
import org.cadre.model.CadrePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Writes images of elements as JSON and reads them again. */
@SuppressWarnings("nls")
final class ImageText {

    private static final String ID = "id";
    private static final String TYPE = "type";
    private static final String VALUES = "values";
    private static final JsonElement UNSET = new JsonPrimitive(false);

    private ImageText() {
    }

    /** Returns an image as JSON; what is empty is left out. */
    static JsonElement write(ElementImage image) {
        if (image == null) {
            return JsonNull.INSTANCE;
        }
        var json = new JsonObject();
        json.addProperty(ID, image.id());
        json.addProperty(TYPE, typeName(image.type()));
        var values = new JsonObject();
        image.values().forEach((feature, value) -> {
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                values.add(feature.getName(), value(feature, value));
            }
        });
        json.add(VALUES, values);
        return json;
    }

    private static JsonElement value(EStructuralFeature feature, Object value) {
        if (value == Unset.UNSET) {
            return UNSET;
        }
        if (value instanceof List<?> list) {
            var array = new JsonArray();
            list.forEach(item -> array.add(item(feature, item)));
            return array;
        }
        return item(feature, value);
    }

    private static JsonElement item(EStructuralFeature feature, Object item) {
        return switch (item) {
            case null -> JsonNull.INSTANCE;
            case ElementImage child -> write(child);
            case BigDecimal number -> new JsonPrimitive(number.toString());
            default -> new JsonPrimitive(feature instanceof EAttribute attribute
                    ? EcoreUtil.convertToString(attribute.getEAttributeType(), item) : (String) item);
        };
    }

    /**
     * Reads an image.
     *
     * @throws UnknownWord if it names a class or a feature that there is not
     */
    static ElementImage read(JsonElement json) {
        if (json == null || json.isJsonNull()) {
            return null;
        }
        var object = json.getAsJsonObject();
        var type = type(object.get(TYPE).getAsString());
        var said = object.getAsJsonObject(VALUES);
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        for (var feature : ImageFeatures.of(type)) {
            values.put(feature, value(feature, said.get(feature.getName())));
        }
        requireKnown(type, said);
        return new ElementImage(object.get(ID).getAsString(), type, values);
    }

    private static void requireKnown(EClass type, JsonObject said) {
        for (Map.Entry<String, JsonElement> entry : said.entrySet()) {
            if (type.getEStructuralFeature(entry.getKey()) == null) {
                throw new UnknownWord(type.getName() + '.' + entry.getKey());
            }
        }
    }

    /** Takes only what the feature can hold: a journal may come from anywhere. */
    private static Object value(EStructuralFeature feature, JsonElement json) {
        boolean list = isList(feature);
        if (!list && (json == null || json.isJsonNull())) {
            return isPrimitive(feature) ? feature.getDefaultValue() : null;
        }
        if (json == null) {
            return List.of();
        }
        if (!list) {
            return UNSET.equals(json) ? Unset.UNSET : item(feature, json);
        }
        var values = new ArrayList<>();
        json.getAsJsonArray().forEach(item -> values.add(item(feature, item)));
        return values;
    }

    /** Of these there is always a value, also where an older program or somebody else wrote none. */
    private static boolean isPrimitive(EStructuralFeature feature) {
        return feature.getEType().getInstanceClass() != null && feature.getEType().getInstanceClass().isPrimitive();
    }

    private static boolean isList(EStructuralFeature feature) {
        return feature.isMany() || feature instanceof EReference reference && reference.isContainment();
    }

    private static Object item(EStructuralFeature feature, JsonElement json) {
        return switch (feature) {
            case EReference owner when owner.isContainment() -> child(owner, json.getAsJsonObject());
            case EReference reference -> text(json);
            default -> value(((EAttribute) feature).getEAttributeType(), text(json));
        };
    }

    private static ElementImage child(EReference reference, JsonObject json) {
        var child = read(json);
        if (!reference.getEReferenceType().isSuperTypeOf(child.type())) {
            throw new IllegalArgumentException(reference.getName() + " holds no " + child.type().getName());
        }
        return child;
    }

    private static String text(JsonElement json) {
        return json.getAsJsonPrimitive().getAsString();
    }

    private static Object value(EDataType type, String text) {
        var value = type.getInstanceClass() == BigDecimal.class ? Amounts.read(text)
                : EcoreUtil.createFromString(type, text);
        return Objects.requireNonNull(value);
    }

    static String typeName(EClass type) {
        return type.getEPackage().getNsURI() + '#' + type.getName();
    }

    static EClass type(String name) {
        int at = name.indexOf('#');
        var found = EPackage.Registry.INSTANCE.getEPackage(name.substring(0, Math.max(0, at)));
        if (found == null || !(found.getEClassifier(name.substring(at + 1)) instanceof EClass type)
                || type.isAbstract() || !CadrePackage.Literals.ELEMENT.isSuperTypeOf(type)) {
            throw new UnknownWord(name);
        }
        return type;
    }

    /** A class or feature that this program does not have. */
    static final class UnknownWord extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownWord(String word) {
            super(word, null, false, false);
        }
    }
}
