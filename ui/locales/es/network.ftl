### Spanish: what a network does to mail, found out without a password.

how-certain = { $certainty ->
    [certain] Esto es seguro.
    [likely] Esto es probable.
   *[possible] Esto es posible; se vio demasiado poco para asegurarlo.
}
seen-besides = Además: { $title }

network-healthy =
    .title = Esta red deja pasar el correo
    .what = Se llegó a los dos servidores de correo, y demostraron quiénes son.
    .do = Aquí no hay que hacer nada. Si aun así el correo no funciona, comprueba la contraseña.

cause-noRoute =
    .title = Esta red no lleva a ninguna parte
    .what = El equipo está conectado, pero la red no le dio ningún camino a internet.
    .do = Desconéctate de la red y vuelve a conectarte. Si no ayuda, reinicia el router.
    .may-be = La red no da ningún camino a internet.
cause-uplinkDown =
    .title = Detrás del router no hay conexión
    .what = { $why ->
        [router] El propio router no responde.
       *[other] La red está ahí, pero más allá no responde nada.
    }
    .do = Reinicia el router, o usa otra red, por ejemplo la conexión compartida de un teléfono.
    .may-be = Detrás del router no hay conexión.
cause-dnsHijacked =
    .title = { $why ->
        [withheld] Esta red no da ninguna dirección para { $provider }
       *[other] Esta red da direcciones equivocadas para { $provider }
    }
    .what = { $address ->
        [none] { $why ->
            [withheld] Aquí se encuentran otros nombres, pero { $host } no.
           *[other] Cuando se pregunta por { $host }, la red responde con algo que no es este servidor.
        }
       *[other] La red dice que { $host } es { $address }, que no es la dirección de un servidor de correo.
    } Puede que un filtro esté configurado así.
    .do = Usa otra red. Si tienes un filtro de nombres, deja pasar los servidores de correo.
    .may-be = La red da direcciones equivocadas.
cause-ipv6Broken =
    .title = { $why ->
        [alone] Aquí IPv6 no funciona, y los servidores de correo no tienen otras direcciones
       *[other] El correo funciona, pero aquí IPv6 no
    }
    .what = { $why ->
        [alone] En esta red los nombres de los servidores de correo llevan solo a direcciones IPv6, y por IPv6 no vuelve nada.
       *[other] Los servidores responden por IPv4. Por IPv6, que esta red promete, no vuelve nada. Por eso los programas de correo pueden quedarse parados medio minuto.
    }
    .do = { $why ->
        [alone] Usa otra red.
       *[other] Desactiva IPv6 para esta conexión, o usa otra red.
    }
    .may-be = IPv6 no funciona en esta red.
cause-ipv4Broken =
    .title = { $why ->
        [alone] Aquí IPv4 no funciona, y los servidores de correo no tienen otras direcciones
       *[other] El correo funciona, pero aquí IPv4 no
    }
    .what = { $why ->
        [alone] En esta red los nombres de los servidores de correo llevan solo a direcciones IPv4, y por IPv4 no vuelve nada.
       *[other] Los servidores responden por IPv6. Por IPv4, que esta red promete, no vuelve nada. Por eso los programas de correo pueden quedarse parados medio minuto.
    }
    .do = { $why ->
        [alone] Usa otra red.
       *[other] Conéctate de nuevo a la red, o usa otra.
    }
    .may-be = IPv4 no funciona en esta red.
cause-ipv4Missing =
    .title = Esta red solo tiene IPv6, y { $host } no
    .what = El servidor solo tiene una dirección IPv4, y esta red no tiene camino hasta allí.
    .do = Usa otra red.
    .may-be = La red solo tiene IPv6, y el servidor no.
cause-vpnInterferes =
    .title = La VPN no deja pasar el correo
    .what = { $why ->
        [dead] Todo entra en la VPN, y no vuelve nada.
        [alone] El camino a los servidores de correo entra en una VPN, y no vuelve nada; las demás conexiones no pasan por ella.
        [resolver] Los nombres se buscan a través de una VPN, y allí no responde nadie.
        [names] Los nombres se tienen que buscar a través de una VPN que ya no está.
       *[other] A través de la VPN se llega a la web, pero no a los servidores de correo.
    }
    .do = Desactiva la VPN e inténtalo de nuevo. Si no hay ninguna activa, desconéctate de la red y vuelve a conectarte.
    .may-be = Una VPN no deja pasar el correo.
cause-interception =
    .title = { $interceptor ->
        [none] Algo lee la conexión con { $host }
       *[other] { $interceptor } lee la conexión con { $host }
    }
    .what = { $issuer ->
        [none] El certificado no es el del propio servidor.
       *[other] El certificado no es el del propio servidor: lo emitió “{ $issuer }”.
    } Quien lo emitió puede leer tu contraseña y tu correo.
    .do = { $interceptor ->
        [none] Usa otra red, o haz que el programa de seguridad de este equipo no toque las conexiones de correo.
       *[other] Haz que { $interceptor } no toque las conexiones de correo, o usa otra red. Antes de eso, no escribas ninguna contraseña.
    }
    .may-be = Algo lee la conexión.
cause-clockWrong =
    .title = El reloj de este equipo no está en hora
    .what = Los certificados de los servidores parecen no estar en vigor, y es el reloj el que difiere.
    .do = Pon el reloj en hora e inténtalo de nuevo.
    .may-be = El reloj de este equipo no está en hora.
cause-mtuBlackhole =
    .title = Esta red pierde los paquetes grandes
    .what = { $why ->
        [up] Lo que llega está completo; lo que se envía en paquetes grandes desaparece sin aviso. El correo se puede leer, pero el envío de un mensaje más largo se queda parado.
       *[other] Los paquetes pequeños pasan, los grandes desaparecen sin aviso. Las conexiones cifradas empiezan y después se quedan paradas.
    }
    .do = Desactiva la VPN si hay una; si no, pon en el router un MTU más pequeño (1400), o usa otra red.
    .may-be = La red pierde los paquetes grandes.
cause-slowNetwork =
    .title = { $ms ->
        [none] Esta red es muy lenta
       *[other] El correo funciona, pero esta red es muy lenta
    }
    .what = { $ms ->
        [none] Las conexiones tardan en establecerse.
       *[other] Cada conexión tarda más de medio segundo en establecerse.
    }
    .do = Inténtalo de nuevo cuando haya mejor señal. Si tu programa de correo se rinde, aumenta su tiempo de espera.
    .may-be = La red es muy lenta.
cause-resolverSlow =
    .title = El correo funciona, pero aquí los nombres se buscan despacio
    .what = La respuesta de dónde están los servidores llega tarde, o la mitad no llega. Por eso los programas de correo pueden quedarse parados.
    .do = Usa otro servidor DNS para esta conexión, u otra red.
    .may-be = Los nombres se buscan despacio.
cause-providerDown =
    .title = Los servidores de correo de { $provider } no responden
    .what = Internet funciona, pero { $host } no responde. Parece un problema de allí, no de aquí.
    .do = Espera e inténtalo más tarde. En este equipo no hay nada que cambiar.
    .may-be = Los servidores de correo del proveedor no funcionan.
cause-proxyRequired =
    .title = De esta red solo salen páginas web
    .what = Todo tiene que pasar por el proxy de la red, y los programas de correo no pueden.
    .do = Usa otra red, o pide a quien administra esta que abra los puertos de correo.
    .may-be = De esta red solo se sale por un proxy.
cause-localFirewall =
    .title = Este equipo no deja salir el correo
    .what = Un cortafuegos o un programa de seguridad de aquí prohíbe la conexión con { $host }.
    .do = Permite el correo en el cortafuegos o en el programa de seguridad de este equipo.
    .may-be = Un cortafuegos de este equipo lo prohíbe.
cause-unstable =
    .title = La red cambió mientras se examinaba
    .what = La conexión se cortó o cambió entretanto, así que nada de lo visto cuenta.
    .do = Espera a que la conexión sea estable, acércate al punto de acceso e inténtalo de nuevo.
    .may-be = La red no es estable.

network-offline =
    .title = Este equipo no tiene conexión
    .what = No hay ninguna red conectada.
    .do = Conéctate a una red e inténtalo de nuevo.
network-hostNotFound =
    .title = No hay ningún servidor con este nombre
    .what = { $why ->
        [wildcard] Todos los nombres de su dominio llevan adonde lleva { $host }, y allí no responde ningún servidor de correo: lo más probable es que el nombre esté mal.
       *[other] Otros nombres sí se encuentran; { $host }, no.
    }
    .do = Compara el nombre del servidor con el que indica tu proveedor y corrígelo.
network-resolverUnavailable =
    .title = Aquí no se pueden buscar nombres
    .what = Nadie en esta red dice dónde están los servidores de correo.
    .do = Espera un momento e inténtalo de nuevo. Si sigue igual, usa otro servidor DNS u otra red.
network-captivePortal =
    .title = Esta red pide que antes inicies sesión en ella
    .what = Una página de la red responde en lugar de las demás, como en hoteles, trenes y aeropuertos.
    .do = Abre el navegador, inicia sesión en la red en la página que aparece e inténtalo de nuevo.
network-portBlocked =
    .title = { $other ->
        [none] { $why ->
            [near] El correo hacia { $host } se rechaza muy cerca de aquí
           *[other] Esta red bloquea el correo hacia { $host }
        }
       *[other] { $why ->
            [closed] El puerto { $port } de { $host } está cerrado; el puerto { $other } funciona
           *[other] Esta red bloquea el puerto { $port }; el puerto { $other } funciona
        }
    }
    .what = { $other ->
        [none] { $why ->
            [near] Otras conexiones pasan. Las de los puertos de correo se rechazan antes de que el servidor pueda saberlo: por un cortafuegos o un programa de seguridad de este equipo, o por algo cercano en esta red.
           *[other] Otras conexiones pasan, las de los puertos de correo no. Muchas redes de hoteles, escuelas y oficinas están configuradas así.
        }
       *[other] { $why ->
            [closed] { $host } no acepta conexiones por el puerto { $port }, y por el puerto { $other } responde como debe.
            [another] Por el puerto { $port } responde otro servidor que no es { $host }, y por el puerto { $other } responde él mismo.
           *[other] De { $host } no vuelve nada por el puerto { $port }, y por el puerto { $other } responde como debe.
        }
    }
    .do = { $other ->
        [none] { $why ->
            [near] Mira si un cortafuegos o un programa de seguridad de este equipo prohíbe el correo; si no, usa otra red.
           *[other] Usa otra red, por ejemplo la conexión compartida de un teléfono, o pide a quien administra esta que abra los puertos de correo.
        }
       *[other] Usa el puerto { $other } a partir de ahora.
    }
network-startTlsMissing =
    .title = { $why ->
        [unlisted] { $host } no ofrece cifrado por el puerto { $port }
       *[other] El cifrado de { $host } se quita en el camino
    }
    .what = En el puerto { $port } el servidor no ofrece pasar al cifrado.{ $other ->
        [none] {""}
       *[other] {" "}En el puerto { $other } se cifra desde el principio.
    }
    .do = { $other ->
        [none] Usa otra red. Si allí pasa lo mismo, corrige el servidor.
       *[other] Usa el puerto { $other } con TLS.
    }
network-startTlsTampered =
    .title = Algo en el camino tacha el cifrado de { $host }
    .what = En el puerto { $port }, la oferta del servidor de pasar al cifrado llega tachada: lo hace un cortafuegos en el camino.{ $other ->
        [none] {""}
       *[other] {" "}En el puerto { $other } se cifra desde el principio.
    }
    .do = { $other ->
        [none] Usa otra red.
       *[other] Usa el puerto { $other } con TLS.
    }
network-hungUp =
    .title = Las conexiones de correo con { $host } se cortan
    .what = En cuanto la conexión se va a cifrar, se corta. Parece que la red filtra el correo.
    .do = Usa otra red, por ejemplo la conexión compartida de un teléfono.
network-timedOut =
    .title = { $host } no responde
    .what = No volvió nada, y no se puede saber por qué.
    .do = Prueba lo mismo con la conexión compartida de un teléfono: si ahí funciona, es cosa de esta red.
network-refused =
    .title = { $host } no acepta conexiones en el puerto { $port }
    .what = La respuesta llegó enseguida: ahí no atiende nadie.
    .do = Compara el puerto con el que indica tu proveedor; si es el correcto, prueba otra red.
network-unreachable =
    .title = Desde aquí no hay camino a { $host }
    .what = { $family ->
        [ipv6] En esta red el nombre lleva solo a direcciones IPv6, y por IPv6 no hay salida desde aquí.
       *[other] Algo en el camino dice que no se puede llegar al servidor.
    }
    .do = Usa otra red.

seen = { $probe ->
    [route] Camino hacia fuera: { $end }
    [names] { $host } ({ $family ->
        [ipv4] IPv4
       *[other] IPv6
    }): { $end }, { $ms } ms
    [page] Página de { $host }: { $end }, { $ms } ms
    [smallPieces] { $host }:{ $port } en trozos pequeños: { $end }, { $ms } ms
    [proxy] A través del proxy: { $end }, { $ms } ms
   *[other] { $host }:{ $port } por { $family ->
        [ipv4] IPv4
       *[other] IPv6
    }: { $end }, { $ms } ms
}
seen-well = bien
seen-offline = sin red
seen-noRoute = ninguno
seen-hostNotFound = no existe ese nombre
seen-resolverUnavailable = nadie responde
seen-refused = rechazado
seen-unreachable = sin camino
seen-timedOut = en silencio
seen-localFirewall = prohibido en este equipo
seen-captivePortal = responde otra página
seen-interception = leído por otro
seen-hungUp = cortado
seen-certificateUntrusted = certificado no reconocido
seen-certificateForAnotherName = certificado de otro servidor
seen-certificateExpired = certificado caducado
seen-certificateNotYetValid = certificado aún no en vigor
seen-startTlsMissing = no se ofrece cifrado
seen-startTlsTampered = cifrado tachado
cause-hostNotFound-known =
    .title = Esta red no conoce { $host }
    .what = El nombre { $host } es correcto, y esta red dice que no existe. Puede que un filtro esté configurado así. Tu contraseña no se envió.
    .do = Inténtalo de nuevo en otra red, por ejemplo la conexión compartida de un teléfono.
    .may-be = Esta red no conoce el servidor, cuyo nombre es correcto.
cause-refused-known =
    .title = { $host } se rechaza en el puerto { $port }
    .what =
        El puerto es correcto, y la respuesta llegó enseguida: ahí no se acepta ninguna conexión. Puede que la red la rechace, o que el servidor no esté en marcha. Tu contraseña no se envió.{ $address ->
            [none] { "" }
           *[other] { " " }Según esta red, { $host } es { $address }, y ningún servidor público tiene esa dirección: puede haber de por medio un filtro o una página de acceso.
        }
    .do = Inténtalo de nuevo en otra red. Si allí pasa lo mismo, espera: entonces es el servidor.
    .may-be = Las conexiones al servidor se rechazan.
cause-unreachable-known =
    .title = Desde aquí no se puede llegar a { $host }
    .what =
        Esta red no conoce ningún camino al servidor, o no deja pasar a nadie hasta él. Tu contraseña no se envió.{ $address ->
            [none] { "" }
           *[other] { " " }Según esta red, { $host } es { $address }, y ningún servidor público tiene esa dirección: puede haber de por medio un filtro o una página de acceso.
        }
    .do = Usa otra red e inténtalo de nuevo.
    .may-be = La red no tiene ningún camino al servidor.
cause-hungUp-known =
    .title = La conexión con { $host } se cortó
    .what =
        Terminó antes de que el servidor respondiera.{ $said ->
            [below] { " " }Lo que se dijo está más abajo.
           *[none] { "" }
        } Eso no dice nada de tu contraseña.
    .do = Inténtalo de nuevo. Si vuelve a pasar, usa otra red.
    .may-be = La conexión con el servidor se cortó.
cause-certificateForAnotherName-known =
    .title = Otra cosa responde en lugar de { $host }
    .what =
        { $presented ->
            [none] El certificado que se mostró es para otro nombre.
           *[other] El certificado que se mostró es para { $presented }.
        } El nombre del servidor es correcto, así que hay algo de por medio. Tu contraseña no se envió.{ $address ->
            [none] { "" }
           *[other] { " " }Según esta red, { $host } es { $address }, y ningún servidor público tiene esa dirección: puede haber de por medio un filtro o una página de acceso.
        }
    .do = Usa otra red.
    .may-be = Otra cosa responde en lugar del servidor.
cause-certificateUntrusted-known =
    .title = Hay algo de por medio entre aquí y { $host }: no inicies sesión aquí
    .what =
        { $issuer ->
            [none] El certificado que se mostró no lo emitió ninguna autoridad que este equipo conozca.
           *[other] El certificado que se mostró lo emitió “{ $issuer }”, que este equipo no conoce. Puede que un antivirus o la red de una empresa se haya puesto de por medio.
        } Tu contraseña no se envió.{ $address ->
            [none] { "" }
           *[other] { " " }Según esta red, { $host } es { $address }, y ningún servidor público tiene esa dirección: puede haber de por medio un filtro o una página de acceso.
        }
    .do = Usa otra red. Si un programa de seguridad revisa aquí el correo, haz que no toque las conexiones de correo.
    .may-be = Hay algo de por medio entre aquí y el servidor.
cause-portBlocked-known =
    .title = Desde aquí nada llega a { $host }
    .what = Al otro servidor de correo sí se llega, pero de este no vuelve ni un solo byte por el puerto { $port }. Muchas redes de hoteles, escuelas y oficinas cierran este puerto. Tu contraseña no es el problema.
    .do = Usa otra red, por ejemplo la conexión compartida de un teléfono, o pide a quien administra esta que abra el puerto.
    .may-be = Esta red bloquea el puerto.
seen-at-resolver = A quién se le preguntan los nombres: { $end }, { $ms } ms
seen-where-it-was = { $host }:{ $port }, donde estaba el servidor la última vez: { $end }, { $ms } ms
network-compared =
    { $change ->
        [issuerChanged] El { $date }, cuando el correo funcionó por última vez, los certificados los emitía otro.
        [startTlsGone] El { $date }, cuando el correo funcionó por última vez, el servidor ofrecía pasar al cifrado.
        [clockJumped] Desde que el correo funcionó por última vez, el { $date }, el reloj de este equipo ha cambiado.
        [tunnelAppeared] El { $date }, cuando el correo funcionó por última vez, no había ninguna VPN de por medio.
        [tunnelGone] El { $date }, cuando el correo funcionó por última vez, pasaba por una VPN.
        [portLost] El { $date }, cuando el correo funcionó por última vez, el puerto { $detail } respondía.
        [addressesMoved] El { $date }, cuando el correo funcionó por última vez, el servidor tenía otra dirección.
        [proxyAppeared] El { $date }, cuando el correo funcionó por última vez, no había ningún proxy configurado.
        [familyLost] El { $date }, cuando el correo funcionó por última vez, la red tenía { $detail }.
        [slower] El { $date }, cuando el correo funcionó por última vez, el servidor respondía antes.
        [resolverChanged] El { $date }, cuando el correo funcionó por última vez, los nombres se consultaban en otro sitio.
        [sameNetwork] El correo funcionó por última vez en esta misma red, el { $date }.
       *[anotherNetwork] El correo funcionó por última vez en otra red, el { $date }.
    }
network-report = Informe de Mail Setup { $version } ({ $system }) sobre esta red, { $day }
