/**
 * Exceptions of {@link org.omg.CORBA.TSIdentification}.
 *
 * <pre>{@code
 * try {
 *     identification.identify_sender(sender);
 * } catch (AlreadyIdentified another) { … }
 * }</pre>
 */
package org.omg.CORBA.TSIdentificationPackage;
