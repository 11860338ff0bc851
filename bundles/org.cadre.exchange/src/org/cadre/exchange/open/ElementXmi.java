/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.cadre.core.text.Amounts;
import org.cadre.model.CadrePackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * An XMI document of elements. Reading it opens nothing else, neither file nor network, knows no document
 * type, and no class but those of Cadre and its modules.
 */
@SuppressWarnings("nls")
final class ElementXmi extends XMIResourceImpl {

    private static final String SAX = "http://xml.org/sax/features/";
    private static final Map<String, Boolean> PARSER = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            SAX + "external-general-entities", false, SAX + "external-parameter-entities", false,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

    private ElementXmi() {
        super(URI.createURI("cadre.xmi"));
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
    }

    /** Returns an empty document. */
    static ElementXmi create() {
        var set = new ResourceSetImpl();
        set.setURIConverter(new Closed());
        set.setPackageRegistry(new Known());
        var document = new ElementXmi();
        set.getResources().add(document);
        return document;
    }

    /** What to read with. */
    static Map<Object, Object> loadOptions() {
        return Map.of(XMLResource.OPTION_PARSER_FEATURES, PARSER,
                XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true, XMLResource.OPTION_DEFER_ATTACHMENT, true);
    }

    /** What to write with. */
    static Map<Object, Object> saveOptions() {
        return Map.of(XMLResource.OPTION_PROCESS_DANGLING_HREF,
                XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW,
                XMLResource.OPTION_LINE_WIDTH, 120, XMLResource.OPTION_FLUSH_THRESHOLD, 1 << 20);
    }

    @Override
    protected XMLHelper createXMLHelper() {
        return new Exact(this);
    }

    /** Writes values so that they come back as they were. */
    private static final class Exact extends XMIHelperImpl {

        Exact(XMLResource resource) {
            super(resource);
        }

        @Override
        public String convertToString(EFactory factory, EDataType type, Object value) {
            var text = value instanceof BigDecimal number ? number.toString()
                    : super.convertToString(factory, type, value);
            return text == null ? null : XmlText.escape(text);
        }

        @Override
        protected Object createFromString(EFactory factory, EDataType type, String text) {
            var restored = text == null ? null : XmlText.restore(text);
            return restored != null && !restored.isEmpty() && type.getInstanceClass() == BigDecimal.class
                    ? Amounts.read(restored) : super.createFromString(factory, type, restored);
        }
    }

    /** Opens nothing. */
    private static final class Closed extends ExtensibleURIConverterImpl {

        @Override
        public java.io.InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("not opened: " + uri);
        }

        @Override
        public boolean exists(URI uri, Map<?, ?> options) {
            return false;
        }
    }

    /** Knows packages with elements only, and only those that are registered already. */
    private static final class Known extends EPackageRegistryImpl {

        private static final long serialVersionUID = 1L;

        @Override
        public EPackage getEPackage(String nsUri) {
            var found = EPackage.Registry.INSTANCE.getEPackage(nsUri);
            return found != null && hasElements(found) ? found : null;
        }

        @Override
        public EFactory getEFactory(String nsUri) {
            var found = getEPackage(nsUri);
            return found == null ? null : found.getEFactoryInstance();
        }

        private static boolean hasElements(EPackage found) {
            return found.getEClassifiers().stream().anyMatch(c -> c instanceof EClass type
                    && CadrePackage.Literals.ELEMENT.isSuperTypeOf(type));
        }
    }
}
