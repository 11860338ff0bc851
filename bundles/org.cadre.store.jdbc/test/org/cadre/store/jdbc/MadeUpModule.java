/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Locale;

import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.impl.EFactoryImpl;

/** A module with a package of its own, as the store meets it: classes it has never heard of. */
final class MadeUpModule {

    final EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
    final EClass badge = eClass("Badge");
    final EClass award = eClass("Award");
    final EClass note = eClass("Note");
    final EAttribute title = attribute(badge, "title", EcorePackage.Literals.ESTRING);
    final EAttribute points = attribute(badge, "points", EcorePackage.Literals.ELONG);
    final EAttribute level = attribute(badge, "level", EcorePackage.Literals.EINT);
    final EAttribute paint = attribute(badge, "paint", color());
    final EAttribute weird = attribute(badge, "_position", EcorePackage.Literals.EFLOAT_OBJECT);
    final EAttribute twin = attribute(badge, "position", EcorePackage.Literals.ECHAR);
    final EAttribute tags = attribute(badge, "tags", EcorePackage.Literals.ESTRING);
    final EReference notes = reference(badge, "notes", note, true);
    final EReference awards = reference(badge, "awards", award, false);
    final EReference badgeOf = reference(award, "badge", badge, false);
    final EReference holder = reference(award, "holder", CadrePackage.Literals.EDUCATOR, false);
    final EReference about = reference(note, "about", CadrePackage.Literals.ELEMENT, false);
    final EReference replies = reference(note, "replies", note, true);

    /** Makes the package anew, like a new start of the program does. */
    MadeUpModule() {
        ePackage.setName("credentials");
        ePackage.setNsPrefix("madeUp");
        ePackage.setNsURI("urn:example:made-up");
        ePackage.setEFactoryInstance(new Factory());
        level.setUnsettable(true);
        tags.setUpperBound(EAttribute.UNBOUNDED_MULTIPLICITY);
        tags.setUnique(false);
        for (var many : new EReference[] {notes, awards, replies}) {
            many.setUpperBound(EReference.UNBOUNDED_MULTIPLICITY);
        }
        awards.setEOpposite(badgeOf);
        badgeOf.setEOpposite(awards);
    }

    EAttribute attribute(EClass type, String name, EDataType of) {
        var attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(of);
        type.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    Element create(EClass type) {
        return (Element) ePackage.getEFactoryInstance().create(type);
    }

    private EClass eClass(String name) {
        var eClass = EcoreFactory.eINSTANCE.createEClass();
        eClass.setName(name);
        eClass.setInstanceClass(Element.class);
        eClass.getESuperTypes().add(CadrePackage.Literals.ELEMENT);
        ePackage.getEClassifiers().add(eClass);
        return eClass;
    }

    private EReference reference(EClass type, String name, EClassifier of, boolean containment) {
        var reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(of);
        reference.setContainment(containment);
        type.getEStructuralFeatures().add(reference);
        return reference;
    }

    /** A data type of which the store knows nothing but how it becomes text. */
    private EDataType color() {
        var color = EcoreFactory.eINSTANCE.createEDataType();
        color.setName("Color");
        color.setInstanceClass(Locale.class);
        ePackage.getEClassifiers().add(color);
        return color;
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

        @Override
        public String convertToString(EDataType type, Object value) {
            return value instanceof Locale locale ? locale.toLanguageTag()
                    : super.convertToString(type, value);
        }

        @Override
        public Object createFromString(EDataType type, String text) {
            return type.getName().equals("Color") ? Locale.forLanguageTag(text)
                    : super.createFromString(type, text);
        }
    }
}
