/**
 * Profiles of references that are reached over TCP. Start reading at {@link org.omg.IIOP.ProfileBody_1_1}.
 *
 * <pre>{@code
 * ProfileBody_1_1 profile = ProfileBody_1_1Helper.read(encapsulation);
 * connect(profile.host, profile.port & 0xffff);
 * }</pre>
 */
package org.omg.IIOP;
