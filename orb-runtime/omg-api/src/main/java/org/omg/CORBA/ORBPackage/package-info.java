/**
 * The exceptions of {@link org.omg.CORBA.ORB}. Start reading at {@link org.omg.CORBA.ORBPackage.InvalidName}.
 *
 * <pre>{@code
 * try { orb.resolve_initial_references("RootPOA");
 * } catch (InvalidName unknown) { … }
 * }</pre>
 */
package org.omg.CORBA.ORBPackage;
