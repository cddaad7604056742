#!/usr/bin/python3
# -*- coding: utf-8 -*-
"""check_pdfa.py - PDF/A-1, PDF/A-2/3 and PDF/UA-1 checks with python3-pikepdf (+ fontTools, qpdf).

Not a replacement for veraPDF, but it looks at the same clauses where that is practical.
  check_pdfa.py FILE...                     claims are taken from the file's XMP (pdfaid / pdfuaid)
  check_pdfa.py --profile 2a,ua1 FILE...    force: 1a 1b 2a 2b 2u 3a 3b 3u ua1 (comma separated)
  --json     machine-readable        --tree   dump structure tree with its text
  --rules    list every rule that ran with its result        -q   only the verdict line
Exit status: 0 = no error found, 1 = at least one error, 2 = could not be read.
Debian: apt install python3-pikepdf python3-fonttools python3-lxml qpdf
"""
import sys, re, io, json, argparse, subprocess, collections, logging
logging.getLogger('fontTools').setLevel(logging.CRITICAL)
from decimal import Decimal
import pikepdf
from pikepdf import Name, Dictionary, Array, Stream, String, Object
from lxml import etree
try:
    from fontTools.ttLib import TTFont
    from fontTools import cffLib, agl
    from fontTools.misc.psCharStrings import T2WidthExtractor
except ImportError:                                                     # pragma: no cover
    TTFont = None

NS = dict(rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#', dc='http://purl.org/dc/elements/1.1/', xmp='http://ns.adobe.com/xap/1.0/',
          pdf='http://ns.adobe.com/pdf/1.3/', pdfaid='http://www.aiim.org/pdfa/ns/id/', pdfuaid='http://www.aiim.org/pdfua/ns/id/',
          ext='http://www.aiim.org/pdfa/ns/extension/', sch='http://www.aiim.org/pdfa/ns/schema#', prop='http://www.aiim.org/pdfa/ns/property#',
          x='adobe:ns:meta/', xml='http://www.w3.org/XML/1998/namespace')
PREDEFINED = {NS['dc'], NS['xmp'], NS['pdf'], NS['pdfaid'], NS['rdf'], NS['ext'], NS['sch'], NS['prop'], NS['x'], NS['xml'],
    'http://ns.adobe.com/xap/1.0/rights/', 'http://ns.adobe.com/xap/1.0/mm/', 'http://ns.adobe.com/xap/1.0/bj/', 'http://ns.adobe.com/xap/1.0/t/pg/',
    'http://ns.adobe.com/photoshop/1.0/', 'http://ns.adobe.com/tiff/1.0/', 'http://ns.adobe.com/exif/1.0/', 'http://ns.adobe.com/xmp/Identifier/qual/1.0/',
    'http://ns.adobe.com/xap/1.0/sType/ResourceRef#', 'http://ns.adobe.com/xap/1.0/sType/ResourceEvent#', 'http://ns.adobe.com/xap/1.0/g/img/',
    'http://ns.adobe.com/xap/1.0/sType/Dimensions#', 'http://www.aiim.org/pdfa/ns/type#', 'http://www.aiim.org/pdfa/ns/field#'}
STD = set('Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot '
          'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split())
OPS = set("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"".split()) | {'INLINE IMAGE'}
PAINT = set('S s f F f* B B* b b* sh'.split())
TEXTUAL = set('P H H1 H2 H3 H4 H5 H6 Lbl LBody TH TD Caption Link Span Note Quote'.split())
LANG = re.compile(r'^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$')


class Report:
    def __init__(s, path): s.path, s.rules, s.items, s.notes, s.ua = path, collections.OrderedDict(), [], [], True
    def rule(s, rid, ok, what, detail='', warn=False):
        warn = warn or (rid.startswith('UA:') and not s.ua)              # PDF/UA rules are advice when only PDF/A level a is claimed
        r = s.rules.setdefault((rid, what), [0, 0]); r[0 if ok else 1] += 1
        if not ok and r[1] <= 4: s.items.append(('warning' if warn else 'error', rid, what, str(detail)[:220]))
        return ok
    @property
    def errors(s): return [i for i in s.items if i[0] == 'error']
    @property
    def warnings(s): return [i for i in s.items if i[0] == 'warning']


def get(o, k, d=None):
    try: v = o.get(k)
    except Exception: return d
    return d if v is None else v
def isd(o): return isinstance(o, (Dictionary, Stream)) or (isinstance(o, Object) and o._type_name in ('dictionary', 'stream'))
def isarr(o): return isinstance(o, Array) or (isinstance(o, Object) and o._type_name == 'array')
def isstream(o): return isinstance(o, Object) and o._type_name == 'stream'
def isname(o): return isinstance(o, Object) and o._type_name == 'name'
def isstr(o): return isinstance(o, Object) and o._type_name == 'string'
def tx(o):
    """text of a name/string/number; never raises"""
    if isinstance(o, Object) and o._type_name in ('dictionary', 'array', 'stream'): return '<%s>' % o._type_name
    return str(o)
def rb(o):
    """decoded stream data, b'' if it cannot be decoded (that is reported by the filter and qpdf rules)"""
    try: return o.read_bytes()
    except Exception: return b''
def num(o):
    try: return float(o)
    except Exception: return None
def key(o):
    og = getattr(o, 'objgen', (0, 0)); return og if og != (0, 0) else id(o)


def parse_cmap(data):
    """ToUnicode CMap -> {code: str}"""
    m = {}; txt = data.decode('latin-1')
    u = lambda h: bytes.fromhex(h if len(h) % 2 == 0 else h + '0').decode('utf-16-be', 'replace')
    for blk in re.findall(r'beginbfchar(.*?)endbfchar', txt, re.S):
        for a, b in re.findall(r'<\s*([0-9A-Fa-f]+)\s*>\s*<\s*([0-9A-Fa-f\s]*)>', blk): m[int(a, 16)] = u(re.sub(r'\s', '', b))
    for blk in re.findall(r'beginbfrange(.*?)endbfrange', txt, re.S):
        for a, b, c in re.findall(r'<\s*([0-9A-Fa-f]+)\s*>\s*<\s*([0-9A-Fa-f]+)\s*>\s*(<[^>]*>|\[[^\]]*\])', blk):
            lo, hi = int(a, 16), int(b, 16)
            if c[0] == '<':
                h = re.sub(r'\s', '', c[1:-1]); base = u(h)
                for i in range(lo, min(hi, lo + 65535) + 1): m[i] = base[:-1] + chr(min(0x10FFFF, ord(base[-1]) + i - lo)) if base else ''
            else:
                for i, h in enumerate(re.findall(r'<([^>]*)>', c)): m[lo + i] = u(re.sub(r'\s', '', h))
    return m


class Font:
    def __init__(s, f):
        s.o, s.sub, s.used, s.visible = f, tx(get(f, '/Subtype', '/?')), collections.OrderedDict(), False
        s.base = tx(get(f, '/BaseFont', '/?'))[1:]
        s.two = s.sub == '/Type0'; s.cid = None; s.w = {}; s.dw = 1000.0; s.prog = None; s.kind = None; s.gidmap = None; s.problem = None
        d = f
        if s.two:
            s.cid = d = get(f, '/DescendantFonts', Array([Dictionary()]))[0]
            s.dw = num(get(d, '/DW', 1000)); W = list(get(d, '/W', Array())); i = 0
            while i < len(W):
                c = int(W[i])
                if isarr(W[i + 1]):
                    for j, x in enumerate(W[i + 1]): s.w[c + j] = num(x)
                    i += 2
                else:
                    for j in range(c, int(W[i + 1]) + 1): s.w[j] = num(W[i + 2])
                    i += 3
            mp = get(d, '/CIDToGIDMap')
            if isstream(mp): s.gidmap = rb(mp)
        else:
            fc = int(get(f, '/FirstChar', 0))
            for j, x in enumerate(get(f, '/Widths', Array())): s.w[fc + j] = num(x)
        s.desc = get(d, '/FontDescriptor')
        for k in ('/FontFile', '/FontFile2', '/FontFile3'):
            if s.desc is not None and get(s.desc, k) is not None: s.prog, s.kind = get(s.desc, k), k
        tu = get(f, '/ToUnicode'); s.tou = None
        if isstream(tu):
            try: s.tou = parse_cmap(rb(tu))
            except Exception as e: s.problem = f'ToUnicode unreadable: {e}'
        s.enc = get(f, '/Encoding'); s.names = {}
        if not s.two: s._enc()
    def _enc(s):
        base = s.enc if isname(s.enc) else get(s.enc, '/BaseEncoding') if isd(s.enc) else None
        codec = {'/WinAnsiEncoding': 'cp1252', '/MacRomanEncoding': 'mac_roman'}.get(str(base) if base is not None else '', None)
        s.codec = codec
        for c in range(256):
            if codec:
                try: u = bytes([c]).decode(codec); s.names[c] = agl.UV2AGL.get(ord(u)) if TTFont else None
                except Exception: pass
        if isd(s.enc):
            c = 0
            for x in get(s.enc, '/Differences', Array()):
                if isname(x): s.names[c] = str(x)[1:]; c += 1
                else: c = int(x)
    def codes(s, b):
        b = bytes(b)
        return [int.from_bytes(b[i:i + 2], 'big') for i in range(0, len(b), 2)] if s.two else list(b)
    def uni(s, c):
        if s.tou is not None and c in s.tou: return s.tou[c]
        if not s.two:
            n = s.names.get(c)
            if n and TTFont: u = agl.toUnicode(n); return u or None
            if s.names == {} and s.codec is None and s.sub in ('/Type1', '/MMType1'): return None
        return None
    def load(s):
        """-> (num_glyphs, advance(gid)->1/1000 or None, code->gid, note)"""
        data = rb(s.prog)
        sub = tx(get(s.prog, '/Subtype', ''))
        if s.kind == '/FontFile2' or (s.kind == '/FontFile3' and sub == '/OpenType'):
            t = TTFont(io.BytesIO(data), fontNumber=0, lazy=True); upm = t['head'].unitsPerEm; hm = t['hmtx'].metrics; order = t.getGlyphOrder()
            adv = lambda g: hm[order[g]][0] * 1000.0 / upm if g < len(order) else None
            if s.two:
                g = (lambda c: int.from_bytes(s.gidmap[2 * c:2 * c + 2], 'big')) if s.gidmap is not None else (lambda c: c)
            else:
                tabs = {(x.platformID, x.platEncID): x.cmap for x in t['cmap'].tables} if 'cmap' in t else {}
                rev = t.getReverseGlyphMap()
                def g(c):
                    n = s.names.get(c); sym = int(get(s.desc, '/Flags', 0)) & 4
                    if n and not sym and (3, 1) in tabs:
                        u = agl.toUnicode(n); gn = tabs[(3, 1)].get(ord(u)) if len(u) == 1 else None
                        if gn: return rev[gn]
                    for k in ((3, 0), (1, 0), (3, 1)):
                        if k in tabs:
                            for x in (c, 0xF000 + c): 
                                if x in tabs[k]: return rev[tabs[k][x]]
                    return 0
            return len(order), adv, g
        if s.kind == '/FontFile3':
            fs = cffLib.CFFFontSet(); fs.decompile(io.BytesIO(data), None); top = fs[0]; cs = top.CharStrings; order = top.charset
            cidkeyed = hasattr(top, 'ROS'); idx = {n: i for i, n in enumerate(order)}
            mtx = getattr(top, 'FontMatrix', [0.001]) ; sc = 1000.0 * mtx[0] if mtx else 1.0
            def adv(g):
                if g >= len(order): return None
                c = cs[order[g]]; pr = c.private; ex = T2WidthExtractor(getattr(pr, 'Subrs', []), fs.GlobalSubrs, pr.nominalWidthX, pr.defaultWidthX); ex.execute(c); return ex.width * (sc if sc else 1)
            if s.two: g = (lambda c: idx.get('cid%05d' % c, 10 ** 6 if c else 0)) if cidkeyed else (lambda c: c)
            else: 
                encv = getattr(top, 'Encoding', None)
                def g(c):
                    n = s.names.get(c) or (encv[c] if isinstance(encv, list) else None)
                    return idx.get(n, 0)
            return len(order), adv, g
        return None


class Checker:
    def __init__(s, path, profiles=None):
        s.path = path; s.raw = open(path, 'rb').read(); s.r = Report(path); s.fonts = {}; s.pdf = pikepdf.open(path)
        s.root = s.pdf.Root; s.mctext = {}; s.mcpages = {}; s.mcpaint = {}; s.seenforms = set(); s.untagged = 0; s.readxmp()
        s.claims = []
        if s.xpart: s.claims.append(s.xpart + (s.xconf or '').lower())
        if s.xua: s.claims.append('ua' + s.xua)
        s.prof = profiles or s.claims
        s.a = next((p for p in s.prof if not p.startswith('ua')), None); s.ua = any(p.startswith('ua') for p in s.prof)
        s.a1 = bool(s.a and s.a[0] == '1'); s.a2 = bool(s.a and s.a[0] in '23'); s.la = bool(s.a and s.a.endswith('a')); s.lu = bool(s.a and s.a[-1] in 'au' and not (s.a1 and s.a[-1] != 'a'))
    def c(s, a1, a2): return ('A1:' + a1) if s.a1 else ('A%s:%s' % (s.a[0], a2))

    # ---------------------------------------------------------------- XMP
    def readxmp(s):
        s.x = None; s.xbytes = b''; s.xpart = s.xconf = s.xua = None; s.xerr = None
        m = get(s.root, '/Metadata')
        if not isstream(m): s.xerr = 'no catalog /Metadata'; return
        s.xbytes = rb(m)
        try: s.x = etree.fromstring(s.xbytes.strip(b'\0'))
        except Exception as e:
            try: s.x = etree.fromstring(re.sub(rb'^\s*|\s*$', b'', s.xbytes))
            except Exception as e2: s.xerr = f'XMP is not well-formed XML: {e2}'; return
        s.xpart, s.xconf, s.xua = s.xv('pdfaid', 'part'), s.xv('pdfaid', 'conformance'), s.xv('pdfuaid', 'part')
    def xv(s, p, n):
        if s.x is None: return None
        q = '{%s}%s' % (NS[p], n)
        for d in s.x.iter('{%s}Description' % NS['rdf']):
            if q in d.attrib: return d.attrib[q]
            for e in d.findall(q):
                li = e.findall('.//{%s}li' % NS['rdf'])
                if li:
                    if n in ('creator',): return '\x00'.join((l.text or '') for l in li)
                    xd = [l for l in li if l.get('{%s}lang' % NS['xml']) == 'x-default'] or li
                    return xd[0].text or ''
                return (e.text or '').strip()
        return None

    # ---------------------------------------------------------------- run
    def run(s):
        R = s.r; R.ua = s.ua
        if not s.prof:
            R.rule('ID', False, 'file claims PDF/A or PDF/UA in XMP', s.xerr or 'no pdfaid/pdfuaid'); s.prof = ['2b', 'ua1']; s.a, s.ua, s.a2, R.ua = '2b', True, True, True
        if s.a: s.file_structure(); s.objects(); s.intents(); s.metadata_a(); s.catalog_a()
        s.pages(); s.font_checks()
        if s.a: s.annots_a()
        if s.la: s.level_a()
        if s.ua: s.ua_checks()
        if s.ua or s.la: s.tree()
        return R

    # ---------------------------------------------------------------- file level
    def file_structure(s):
        R, raw = s.r, s.raw
        R.rule(s.c('6.1.2', '6.1.2'), re.match(rb'%PDF-1\.[0-7][\r\n]', raw[:10]) is not None, 'header %PDF-1.n at offset 0', raw[:12])
        if s.a1: R.rule('A1:6.1.2', raw[:8] in (b'%PDF-1.0', b'%PDF-1.1', b'%PDF-1.2', b'%PDF-1.3', b'%PDF-1.4'), 'header version not above 1.4', raw[:8], warn=True)
        l2 = re.split(rb'\r\n|\r|\n', raw[:200])[1] if len(raw) > 20 else b''
        R.rule(s.c('6.1.2', '6.1.2'), l2[:1] == b'%' and len(l2) >= 5 and all(b > 127 for b in l2[1:5]), 'binary comment after header (4 bytes > 127)', l2[:8])
        tail = raw[raw.rfind(b'%%EOF'):]
        R.rule(s.c('6.1.3', '6.1.3'), tail in (b'%%EOF', b'%%EOF\n', b'%%EOF\r', b'%%EOF\r\n'), 'nothing after last %%EOF', tail[:20])
        i = get(s.pdf.trailer, '/ID')
        R.rule(s.c('6.1.3', '6.1.3'), isarr(i) and len(i) == 2 and all(len(bytes(x)) > 0 for x in i), 'trailer /ID with two strings', i)
        R.rule(s.c('6.1.3', '6.1.3'), not s.pdf.is_encrypted and '/Encrypt' not in s.pdf.trailer, 'not encrypted')
        if s.a1: R.rule('A1:6.1.4', not re.search(rb'/Type\s*/(XRef|ObjStm)\b', raw), 'no xref streams / object streams')
        try: probs = s.pdf.check()
        except Exception as e: probs = [str(e)]
        R.rule(s.c('6.1.7', '6.1.7.1'), not probs, 'qpdf finds no syntax/stream problem', '; '.join(map(str, probs))[:200])
        # 'N G obj' spacing for classic (uncompressed) objects
        try:
            xr = subprocess.run(['qpdf', '--show-xref', s.path], capture_output=True, text=True).stdout
            bad = []
            for n, g, off in re.findall(r'^(\d+)/(\d+): uncompressed; offset = (\d+)', xr, re.M):
                off = int(off)
                if not re.match(rb'%s %s obj(\r\n|\n|\r)' % (n.encode(), g.encode()), raw[off:off + 40]): bad.append(n)
                if off and raw[off - 1:off] not in (b'\n', b'\r'): bad.append(n)
            R.rule(s.c('6.1.8', '6.1.9'), not bad, '"N G obj" followed by EOL, preceded by EOL', 'objects ' + ','.join(bad[:8]))
        except FileNotFoundError: R.notes.append('qpdf not installed: object spacing not checked')

    def objects(s):
        R = s.r; smax, nmax = (65535, 127) if s.a1 else (32767, 127)
        lim = s.c('6.1.12', '6.1.13')
        def walk(o, own, depth=0):
            if depth > 60: return
            t = o._type_name if isinstance(o, Object) else type(o).__name__
            if t == 'string': R.rule(lim, len(bytes(o)) <= smax, f'string length <= {smax}', own)
            elif t == 'name': R.rule(lim, len(str(o).encode()) - 1 <= nmax, f'name length <= {nmax}', own)
            elif t in ('Decimal', 'real'):
                if s.a1: R.rule(lim, abs(o) <= 32767, 'real within +-32767', f'{own} {o}')
            elif t in ('int', 'integer'): R.rule(lim, -2147483648 <= int(o) <= 2147483647, 'integer range', own)
            elif t == 'array':
                if s.a1: R.rule(lim, len(o) <= 8191, 'array length <= 8191', own)
                for x in o:
                    if not (isinstance(x, Object) and x.is_indirect): walk(x, own, depth + 1)
            elif t in ('dictionary', 'stream'):
                d = o.stream_dict if t == 'stream' else o
                if s.a1: R.rule(lim, len(d.keys()) <= 4095, 'dict entries <= 4095', own)
                for k, v in d.items():
                    if not (isinstance(v, Object) and v.is_indirect): walk(v, own, depth + 1)
                s.dict_rules(o, d, own, t == 'stream')
        for o in s.pdf.objects:
            if isinstance(o, Object): walk(o, f'obj {o.objgen[0]}')

    def dict_rules(s, o, d, own, st):
        R = s.r; typ, sub = tx(get(d, '/Type', '')), tx(get(d, '/Subtype', ''))
        if st:
            R.rule(s.c('6.1.7', '6.1.7.1'), not any(k in d for k in ('/F', '/FFilter', '/FDecodeParms')), 'no external stream data', own)
            f = get(d, '/Filter'); fl = [str(x) for x in f] if isarr(f) else [str(f)] if f is not None else []
            R.rule(s.c('6.1.10', '6.1.7.2'), '/LZWDecode' not in fl, 'no LZWDecode', own)
            R.rule(s.c('6.1.10', '6.1.7.2'), '/Crypt' not in fl, 'no Crypt filter', own)
            if s.a1: R.rule('A1:6.1.10', '/JPXDecode' not in fl, 'no JPXDecode in PDF 1.4', own)
            if sub == '/Image':
                R.rule(s.c('6.2.4', '6.2.8'), '/Alternates' not in d and '/OPI' not in d, 'image has no Alternates/OPI', own)
                R.rule(s.c('6.2.4', '6.2.8'), not get(d, '/Interpolate', False), 'image Interpolate is false', own)
                if s.a1: R.rule('A1:6.4', get(d, '/SMask') is None or tx(get(d, '/SMask')) == '/None', 'no SMask in image (transparency)', own)
            if sub == '/Form':
                R.rule(s.c('6.2.5', '6.2.9'), '/OPI' not in d and '/PS' not in d and tx(get(d, '/Subtype2', '')) != '/PS', 'form XObject without OPI/PS', own)
                R.rule(s.c('6.2.6', '6.2.9'), '/Ref' not in d, 'no reference XObject', own)
            R.rule(s.c('6.2.7', '6.2.9'), sub != '/PS' or typ != '/XObject', 'no PostScript XObject', own)
        if s.a1 and (typ in ('/Page',) or sub == '/Form'):
            g = get(d, '/Group'); R.rule('A1:6.4', not (isd(g) and tx(get(g, '/S', '')) == '/Transparency'), 'no transparency group', own)
        if typ == '/ExtGState' or (typ == '' and any(k in d for k in ('/ca', '/CA', '/BM', '/SMask')) and not st and '/Subtype' not in d):
            c5 = s.c('6.2.8', '6.2.5')
            R.rule(c5, '/TR' not in d, 'ExtGState has no TR', own); R.rule(c5, '/TR2' not in d or str(d['/TR2']) == '/Default', 'ExtGState TR2 is Default', own)
            if s.a2: R.rule(c5, '/HTP' not in d, 'ExtGState has no HTP', own)
            if s.a1:
                R.rule('A1:6.4', tx(get(d, '/SMask', '/None')) == '/None', 'ExtGState SMask None', own)
                R.rule('A1:6.4', tx(get(d, '/BM', '/Normal')) in ('/Normal', '/Compatible'), 'blend mode Normal', own)
                for k in ('/ca', '/CA'): R.rule('A1:6.4', num(get(d, k, 1)) == 1.0, f'ExtGState {k} = 1.0', f'{own} {get(d, k, 1)}')
        S = tx(get(d, '/S', ''))
        if typ == '/Action' or ('/S' in d and S in ('/URI', '/Launch', '/JavaScript', '/GoTo', '/Named', '/Sound', '/Movie', '/SubmitForm', '/ResetForm', '/ImportData', '/GoToR', '/Hide', '/Rendition', '/SetOCGState', '/Trans', '/GoTo3DView', '/set-state', '/no-op', '/SetState', '/NOP')):
            bad = {'/Launch', '/Sound', '/Movie', '/ResetForm', '/ImportData', '/JavaScript', '/set-state', '/no-op', '/SetState', '/NOP'} | (set() if s.a1 else {'/Hide', '/SetOCGState', '/Rendition', '/Trans', '/GoTo3DView'})
            R.rule(s.c('6.6.1', '6.5.1'), S not in bad, 'no forbidden action type', f'{own} {S}')
            if S == '/Named': R.rule(s.c('6.6.1', '6.5.1'), tx(get(d, '/N', '')) in ('/NextPage', '/PrevPage', '/FirstPage', '/LastPage'), 'named action is page navigation', own)
            if S == '/URI':
                u = bytes(get(d, '/URI', String('')))
                R.rule('PDF:URI', all(32 < b < 127 for b in u), 'URI action is 7-bit ASCII', f'{own} {u!r}', warn=True)
        if s.a1: R.rule('A1:6.1.11', not ('/EF' in d and (typ in ('/Filespec', '/F') or '/F' in d or '/UF' in d)), 'no embedded file', own)

    # ---------------------------------------------------------------- colour
    def intents(s):
        R = s.r; s.oi = None; rid = s.c('6.2.2', '6.2.3'); ois = [o for o in get(s.root, '/OutputIntents', Array()) if tx(get(o, '/S', '')) == '/GTS_PDFA1']
        profs = {key(get(o, '/DestOutputProfile')) for o in get(s.root, '/OutputIntents', Array()) if get(o, '/DestOutputProfile') is not None}
        R.rule(rid, len(profs) <= 1, 'all output intents use the same ICC profile', len(profs))
        for o in ois:
            p = get(o, '/DestOutputProfile')
            R.rule(rid, get(o, '/OutputConditionIdentifier') is not None, 'OutputConditionIdentifier present')
            if not R.rule(rid, isstream(p), 'DestOutputProfile present'): continue
            b = rb(p); n = int(get(p, '/N', 0)); cs = b[16:20]
            ok = len(b) >= 128 and b[36:40] == b'acsp' and int.from_bytes(b[0:4], 'big') == len(b)
            R.rule(rid, ok, 'ICC profile header is valid', f'{len(b)} bytes, size field {int.from_bytes(b[0:4], "big")}')
            R.rule(rid, b[12:16] in (b'mntr', b'prtr'), 'ICC class is mntr or prtr', b[12:16])
            R.rule(rid, {b'RGB ': 3, b'CMYK': 4, b'GRAY': 1}.get(cs) == n, 'ICC colour space agrees with /N', f'{cs} N={n}')
            R.rule(rid, len(b) > 8 and b[8] < (3 if s.a1 else 5), 'ICC version allowed', b[8:9])
            s.oi = {b'RGB ': 'RGB', b'CMYK': 'CMYK', b'GRAY': 'Gray'}.get(cs)
        if not ois: R.notes.append('no GTS_PDFA1 output intent (only allowed if no device colour is used)')
    def devcolour(s, kind, where, res):
        if not s.a: return
        cs = get(res, '/ColorSpace') if res is not None else None
        dflt = isd(cs) and ('/Default' + {'RGB': 'RGB', 'CMYK': 'CMYK', 'Gray': 'Gray'}[kind]) in cs
        ok = dflt or (s.oi is not None if kind == 'Gray' else s.oi == kind)
        s.r.rule(s.c('6.2.3.3', '6.2.4.3'), ok, f'Device{kind} covered by output intent or Default{kind}', where)
    def cspace(s, cs, where, res, depth=0):
        if cs is None or depth > 4: return
        if isname(cs):
            n = str(cs)
            m = {'/DeviceRGB': 'RGB', '/RGB': 'RGB', '/DeviceCMYK': 'CMYK', '/CMYK': 'CMYK', '/DeviceGray': 'Gray', '/G': 'Gray'}.get(n)
            if m: s.devcolour(m, where, res)
            elif n != '/Pattern':
                d = get(res, '/ColorSpace') if res is not None else None
                if isd(d) and n in d and not isname(d[n]): s.cspace(d[n], where, res, depth + 1)
                elif isd(d) and n in d: s.cspace(d[n], where, res, depth + 1)
        elif isarr(cs) and len(cs):
            t = str(cs[0])
            if t == '/ICCBased' and s.a:
                b = rb(cs[1]); s.r.rule(s.c('6.2.3.2', '6.2.4.2'), b[36:40] == b'acsp' and {b'RGB ': 3, b'CMYK': 4, b'GRAY': 1, b'Lab ': 3}.get(b[16:20]) == int(get(cs[1], '/N', 0)), 'ICCBased profile valid', where)
            elif t in ('/Indexed', '/I', '/Pattern') and len(cs) > 1: s.cspace(cs[1], where, res, depth + 1)
            elif t in ('/Separation', '/DeviceN') and len(cs) > 2: s.cspace(cs[2], where, res, depth + 1)

    # ---------------------------------------------------------------- metadata
    def metadata_a(s):
        R = s.r; rid = s.c('6.7.2', '6.6.2.1'); m = get(s.root, '/Metadata')
        if not R.rule(rid, s.x is not None, 'catalog has well-formed XMP', s.xerr): return
        if s.a1: R.rule('A1:6.7.2', '/Filter' not in m, 'XMP stream is not filtered')
        R.rule(rid, tx(get(m, '/Type', '')) == '/Metadata' and tx(get(m, '/Subtype', '')) == '/XML', 'Metadata stream typed XML')
        h = re.search(rb'<\?xpacket begin=([^?]*)\?>', s.xbytes)
        R.rule(s.c('6.7.5', '6.6.2.1'), h is not None and not re.search(rb'\b(bytes|encoding)\s*=', h.group(1)), 'xpacket header without bytes/encoding', h and h.group(0))
        R.rule(s.c('6.7.11', '6.6.4'), s.xpart == s.a[0], 'pdfaid:part', s.xpart); R.rule(s.c('6.7.11', '6.6.4'), (s.xconf or '') in ('A', 'B', 'U') and ((s.xconf or '').lower() == s.a[1:] or s.xconf == 'A'), 'pdfaid:conformance', s.xconf)
        info = get(s.pdf.trailer, '/Info', Dictionary()); rid = s.c('6.7.3', '6.6.3'); warn = s.a2
        def pair(k, p, n, date=False):
            v = get(info, k)
            if v is None: return
            a, b = str(v), s.xv(p, n)
            if date: R.rule(rid, b is not None and normdate(a) == normdate(b) is not None, f'Info {k} = {p}:{n}', f'{a} / {b}', warn)
            else: R.rule(rid, b is not None and a == b, f'Info {k} = {p}:{n}', f'{a!r} / {b!r}', warn)
        for k, p, n in (('/Title', 'dc', 'title'), ('/Subject', 'dc', 'description'), ('/Author', 'dc', 'creator'), ('/Keywords', 'pdf', 'Keywords'), ('/Creator', 'xmp', 'CreatorTool'), ('/Producer', 'pdf', 'Producer')): pair(k, p, n)
        pair('/CreationDate', 'xmp', 'CreateDate', True); pair('/ModDate', 'xmp', 'ModifyDate', True)
        described = {e.text for e in s.x.iter('{%s}namespaceURI' % NS['sch'])} | {d.get('{%s}namespaceURI' % NS['sch']) for d in s.x.iter('{%s}Description' % NS['rdf'])}
        for d in s.x.iter('{%s}Description' % NS['rdf']):
            if d.getparent().tag != '{%s}RDF' % NS['rdf']: continue
            names = [k for k in d.attrib] + [e.tag for e in d if isinstance(e.tag, str)]
            for q in names:
                ns = q[1:].split('}')[0] if q[0] == '{' else ''
                R.rule(s.c('6.7.8', '6.6.2.3.1'), ns in PREDEFINED or ns in described, 'XMP property predefined or described by an extension schema', q)

    def catalog_a(s):
        R, r = s.r, s.root
        nm = get(r, '/Names', Dictionary())
        R.rule(s.c('6.6.1', '6.5.1'), '/JavaScript' not in nm, 'no document JavaScript')
        R.rule(s.c('6.6.2', '6.5.2'), '/AA' not in r, 'no catalog AA')
        if s.a1: R.rule('A1:6.1.11', '/EmbeddedFiles' not in nm, 'no EmbeddedFiles name tree'); R.rule('A1:6.1.13', '/OCProperties' not in r, 'no optional content')
        else:
            R.rule('A2:6.10', '/AlternatePresentations' not in nm, 'no AlternatePresentations'); R.rule('A2:6.11', '/Requirements' not in r, 'no Requirements')
            if '/EmbeddedFiles' in nm and s.a[0] == '2': R.rule('A2:6.8', False, 'embedded files must themselves be PDF/A (not checked)', '', warn=True)
        af = get(r, '/AcroForm')
        if af is not None:
            R.rule(s.c('6.9', '6.4.1'), not get(af, '/NeedAppearances', False), 'NeedAppearances not true')
            if s.a2: R.rule('A2:6.4.2', '/XFA' not in af, 'no XFA')
        pg = get(r, '/Perms')
        if pg is not None: R.rule(s.c('6.1.12', '6.1.12'), all(k in ('/UR3', '/DocMDP') for k in pg.keys()), 'Perms only UR3/DocMDP')

    # ---------------------------------------------------------------- pages & content
    def pages(s):
        s.npaint = 0
        for i, pg in enumerate(s.pdf.pages):
            p = pg.obj if hasattr(pg, 'obj') else pg; where = f'page {i + 1}'
            if s.a2: s.r.rule('A2:6.5.2', '/AA' not in p, 'no page AA', where)
            if s.a and s.a2:
                mb = [float(x) for x in pg.mediabox]; s.r.rule('A2:6.1.13', all(3 <= abs(mb[k + 2] - mb[k]) <= 14400 for k in (0, 1)), 'page size 3..14400', mb)
            res = get(p, '/Resources'); 
            if s.a2: s.r.rule('A2:6.2.2', res is not None, 'page has own Resources', where)
            if res is None: res = pg.resources if hasattr(pg, 'resources') else Dictionary()
            s.cur = (i, p); s.content(p, res, where, [], None)
    def content(s, obj, res, where, outer, form):
        R = s.r
        try: ins = pikepdf.parse_content_stream(obj)
        except Exception as e: R.rule('PDF:content', False, 'content stream parses', f'{where}: {e}'); return
        q = 0; stack = []; mc = list(outer); base = len(mc); bx = 0; st = dict(font=None, tr=0); inbt = False
        pid = s.cur[0]; sp = ('f',) + obj.objgen if form is not None and get(obj, '/StructParents') is not None else pid
        fonts = get(res, '/Font', Dictionary()); xo = get(res, '/XObject', Dictionary()); props = get(res, '/Properties', Dictionary())
        for k in ins:
            ops, op = list(k.operands), str(k.operator)
            if s.a:
                if op not in OPS: R.rule(s.c('6.2.10', '6.2.2'), False, 'only operators of the PDF Reference', f'{where}: {op}')
                for o in ops:
                    if s.a1 and isinstance(o, (Decimal, float)): R.rule('A1:6.1.12', abs(o) <= 32767, 'real in content within +-32767', f'{where}: {o} {op}')
            if op == 'q':
                q += 1; stack.append(dict(st))
                if s.a: R.rule(s.c('6.1.12', '6.1.13'), q <= 28, 'q nesting <= 28', where)
            elif op == 'Q':
                q -= 1
                if stack: st = stack.pop()
                R.rule('PDF:content', q >= 0, 'q/Q balanced', where)
            elif op == 'BT': inbt = True; btmc = len(mc)
            elif op == 'ET': R.rule('PDF:content', len(mc) == btmc if inbt else True, 'marked content balanced inside BT/ET', where); inbt = False
            elif op in ('BMC', 'BDC'):
                d = ops[1] if op == 'BDC' else None
                if d is not None and isname(d): d = get(props, str(d), Dictionary())
                mcid = get(d, '/MCID') if isd(d) else None
                e = dict(sp=sp, tag=str(ops[0]), mcid=int(mcid) if mcid is not None else None, art=str(ops[0]) == '/Artifact', at=get(d, '/ActualText') if isd(d) else None)
                if s.ua or s.la:
                    if e['art']: R.rule('UA:01-003', not any(m['mcid'] is not None for m in mc), 'artifact not inside tagged content', where)
                    if e['mcid'] is not None:
                        R.rule('UA:01-004', not any(m['art'] for m in mc), 'tagged content not inside artifact', where)
                        R.rule('UA:01-mcid', not any(m['mcid'] is not None for m in mc), 'MCID sequences are not nested', where)
                        R.rule('UA:01-mcid', (sp, e['mcid']) not in s.mctext, 'MCID unique in its stream', f'{where} MCID {e["mcid"]}')
                if e['mcid'] is not None: s.mctext.setdefault((sp, e['mcid']), []); s.mcpages[(sp, e['mcid'])] = (s.cur[1], e['tag'])
                if e['at'] is not None and (m := s.curm(mc + [e], sp)): s.mctext[m].append(str(e['at']))
                mc.append(e)
            elif op == 'EMC':
                R.rule('PDF:content', len(mc) > base, 'BMC/EMC balanced', where)
                if len(mc) > base: mc.pop()
            elif op == 'Tf':
                f = get(fonts, str(ops[0]))
                if R.rule('PDF:content', f is not None, 'font resource exists', f'{where} {ops[0]}'): st['font'] = s.fonts.setdefault(key(f), Font(f))
            elif op == 'Tr': st['tr'] = int(ops[0])
            elif op in ('Tj', 'TJ', "'", '"'):
                s.painted(mc, where, op); fo = st['font']
                if fo is None: continue
                txt = []
                for x in (ops[0] if op == 'TJ' else [ops[-1]]):
                    if not isstr(x): continue
                    for c in fo.codes(x):
                        if st['tr'] != 3: fo.visible = True
                        a = fo.used.setdefault(c, [0, False]); a[0] += 1; a[1] |= any(m['at'] is not None for m in mc); txt.append(fo.uni(c) or '\ufffd')
                if (m := s.curm(mc, sp)) and not any(x['at'] is not None for x in mc): s.mctext[m].append(''.join(txt))
            elif op in PAINT: s.painted(mc, where, op)
            elif op in ('rg', 'RG'): s.devcolour('RGB', where, res)
            elif op in ('k', 'K'): s.devcolour('CMYK', where, res)
            elif op in ('g', 'G'): s.devcolour('Gray', where, res)
            elif op in ('cs', 'CS'): s.cspace(ops[0], where, res)
            elif op == 'ri' and s.a: R.rule(s.c('6.2.9', '6.2.6'), str(ops[0]) in ('/RelativeColorimetric', '/AbsoluteColorimetric', '/Perceptual', '/Saturation'), 'rendering intent', ops[0])
            elif op == 'INLINE IMAGE':
                s.painted(mc, where, op); im = ops[0]
                if s.a: 
                    fl = str(getattr(im, 'obj', im).get('/F', getattr(im, 'obj', im).get('/Filter', ''))) if hasattr(getattr(im, 'obj', im), 'get') else ''
                    R.rule(s.c('6.1.10', '6.1.7.2'), 'LZW' not in fl, 'inline image without LZW', where)
            elif op == 'Do':
                x = get(xo, str(ops[0]))
                if not R.rule('PDF:content', x is not None, 'XObject resource exists', f'{where} {ops[0]}'): continue
                if tx(get(x, '/Subtype', '')) == '/Form':
                    kx = (key(x), bool(mc))
                    s.content(x, get(x, '/Resources', res), f'{where} form {ops[0]}', mc, x)
                else: s.painted(mc, where, 'Do image'); s.cspace(get(x, '/ColorSpace'), where, res)
        R.rule('PDF:content', q == 0, 'q/Q balanced', where); R.rule('PDF:content', len(mc) == base, 'BMC/EMC balanced', where)
        for n, sh in (get(res, '/Shading', Dictionary()) or Dictionary()).items(): s.cspace(get(sh, '/ColorSpace'), where, res)
        for n, pt in (get(res, '/Pattern', Dictionary()) or Dictionary()).items():
            if isstream(pt): s.content_pattern(pt, where)
            elif isd(get(pt, '/Shading')): s.cspace(get(pt.Shading, '/ColorSpace'), where, res)
    def content_pattern(s, pt, where):
        if key(pt) in s.seenforms: return
        s.seenforms.add(key(pt)); ua, s.ua = s.ua, False; la, s.la = s.la, False
        s.content(pt, get(pt, '/Resources', Dictionary()), where + ' pattern', [dict(tag='/Artifact', mcid=None, art=True, at=None)], pt); s.ua, s.la = ua, la
    def curm(s, mc, sp):
        for m in reversed(mc):
            if m['mcid'] is not None: return (sp, m['mcid'])
        return None
    def painted(s, mc, where, op):
        s.npaint += 1
        for m in reversed(mc):
            if m['mcid'] is not None: k = (m['sp'], m['mcid']); s.mcpaint[k] = s.mcpaint.get(k, 0) + 1; break
        if s.ua or s.la: s.r.rule('UA:01-005' if s.ua else s.c('6.8.3', '6.7.3'), any(m['mcid'] is not None or m['art'] for m in mc), 'all content is tagged or artifact', f'{where}: {op}')

    # ---------------------------------------------------------------- fonts
    def font_checks(s):
        R = s.r; A = bool(s.a)
        for f in s.fonts.values():
            if not f.used: continue
            n = f.base; emb = s.c('6.3.4', '6.2.11.4.1') if A else 'UA:31-009'
            if f.sub == '/Type3': continue
            if f.visible and not R.rule(emb, f.prog is not None, 'font program embedded', n): continue
            if f.problem: R.rule('PDF:font', False, 'font readable', f.problem)
            fd = tx(get(f.desc, '/FontName', '/?'))[1:] if f.desc is not None else n
            R.rule('PDF:font', fd == (tx(get(f.cid, '/BaseFont', '/?'))[1:] if f.two else n), 'FontName equals BaseFont (PDF 9.8.1)', f'{fd} / {n}', warn=True)
            if f.two:
                si = get(f.cid, '/CIDSystemInfo'); e = f.enc
                R.rule(s.c('6.3.3.1', '6.2.11.3.1') if A else 'UA:31-001', isd(si) and (not isname(e) or str(e) in ('/Identity-H', '/Identity-V') or True), 'CIDSystemInfo present', n)
                if isname(e): R.rule(s.c('6.3.3.3', '6.2.11.3.3') if A else 'UA:31-006', str(e) in ('/Identity-H', '/Identity-V'), 'CMap is Identity or embedded', f'{n} {e}', warn=True)
                if tx(get(f.cid, '/Subtype', '')) == '/CIDFontType2': R.rule(s.c('6.3.3.2', '6.2.11.3.2') if A else 'UA:31-004', isstream(get(f.cid, '/CIDToGIDMap')) or tx(get(f.cid, '/CIDToGIDMap', '')) == '/Identity', 'CIDToGIDMap Identity or stream', n)
                cs = get(f.desc, '/CIDSet') if f.desc is not None else None
                if s.a1 and re.match(r'[A-Z]{6}\+', fd): R.rule('A1:6.3.5', isstream(cs), 'CIDSet in subset CIDFont', n)
            elif f.sub == '/TrueType' and f.desc is not None:
                fl = int(get(f.desc, '/Flags', 0)); rid = s.c('6.3.7', '6.2.11.6') if A else 'UA:31-012'
                R.rule(rid, bool(fl & 4) != bool(fl & 32), 'exactly one of Symbolic/Nonsymbolic', n)
                if fl & 32: R.rule(rid, f.codec is not None, 'non-symbolic TrueType uses WinAnsi/MacRoman', n)
                elif fl & 4: R.rule(rid, f.enc is None, 'symbolic TrueType has no Encoding', n)
            # programme: glyph present, widths agree, .notdef unused
            if TTFont and f.prog is not None:
                try: L = f.load()
                except Exception as e: R.rule('PDF:font', False, 'font program parses', f'{n}: {type(e).__name__} {e}'); L = None
                if L:
                    ng, adv, g = L; cset = None
                    if f.two and isstream(get(f.desc, '/CIDSet')): cset = rb(get(f.desc, '/CIDSet'))
                    if cset is not None and s.a2 and f.gidmap is None:
                        have = {i for i in range(len(cset) * 8) if cset[i >> 3] & (0x80 >> (i & 7))}; R.rule('A2:6.2.11.4.2', have == set(range(ng)), 'CIDSet lists all CIDs in font program', f'{n} set={len(have)} glyphs={ng}', warn=f.kind != '/FontFile2')
                    for c in f.used:
                        gid = g(c)
                        R.rule(s.c('6.3.4', '6.2.11.4.1') if A else 'UA:31-014', gid < ng, 'used glyph exists in font program', f'{n} code {c:#x} gid {gid} of {ng}')
                        if s.a2 or s.ua: R.rule('A2:6.2.11.8' if s.a2 else 'UA:31-030', gid != 0, '.notdef glyph not used', f'{n} code {c:#x}')
                        if cset is not None and s.a1: R.rule('A1:6.3.5', (c >> 3) < len(cset) and bool(cset[c >> 3] & (0x80 >> (c & 7))), 'CIDSet lists used CID', f'{n} {c}')
                        wd = f.w.get(c, f.dw if f.two else num(get(f.desc, '/MissingWidth', 0))); wp = adv(gid) if gid < ng else None
                        if wp is not None and wd is not None and f.visible: R.rule(s.c('6.3.6', '6.2.11.5') if A else 'UA:31-011', abs(wd - wp) <= 1.01, 'glyph width in dictionary = font program', f'{n} code {c:#x}: {wd} vs {wp:.1f}')
                elif f.kind == '/FontFile': s.r.notes.append(f'{n}: Type 1 program, widths not checked')
            if s.lu or s.ua:
                rid = (s.c('6.3.8', '6.2.11.7.2') if s.lu else 'UA:10-001')
                for c, (cnt, at) in f.used.items():
                    u = f.uni(c)
                    if not R.rule(rid, u is not None and len(u) > 0 or at, 'every character code maps to Unicode', f'{n} code {c:#x}'): continue
                    if u:
                        R.rule('UA:31-028/029', not any(x in '\x00\ufeff\ufffe' for x in u), 'Unicode is not 0/FEFF/FFFE', f'{n} {c:#x}')
                        if s.la and s.a2: R.rule('A2:6.2.11.7.3', at or not any(0xE000 <= ord(x) <= 0xF8FF or ord(x) >= 0xF0000 for x in u), 'private-use characters have ActualText', f'{n} {u!r}')

    # ---------------------------------------------------------------- annotations
    def annots(s):
        for i, pg in enumerate(s.pdf.pages):
            p = pg.obj if hasattr(pg, 'obj') else pg
            for a in get(p, '/Annots', Array()): yield i, p, a
    def annots_a(s):
        R = s.r
        ok1 = set('/Text /Link /FreeText /Line /Square /Circle /Highlight /Underline /Squiggly /StrikeOut /Stamp /Ink /Popup /Widget /PrinterMark /TrapNet'.split()); ok2 = ok1 | {'/Polygon', '/PolyLine', '/Caret', '/Redact', '/FileAttachment', '/Watermark'}
        for i, p, a in s.annots():
            sub = tx(get(a, '/Subtype', '')); w = f'page {i + 1} {sub}'
            R.rule(s.c('6.5.2', '6.3.1'), sub in (ok1 if s.a1 else ok2), 'annotation type allowed', w)
            if sub != '/Popup':
                F = int(get(a, '/F', 0)); R.rule(s.c('6.5.3', '6.3.2'), '/F' in a and F & 4 and not F & (1 | 2 | 32 | (0 if s.a1 else 256)), 'annotation flags: Print set, Hidden/Invisible/NoView clear', f'{w} F={F}')
            if s.a1: R.rule('A1:6.5.3', num(get(a, '/CA', 1)) == 1, 'annotation CA = 1', w); 
            if s.a2 and sub not in ('/Popup', '/Link'): R.rule('A2:6.3.3', '/AP' in a, 'annotation has appearance', w)
            if '/AP' in a: R.rule(s.c('6.5.3', '6.3.3'), list(get(a, '/AP').keys()) == ['/N'], 'appearance has only N', w)
            if sub == '/Widget': R.rule(s.c('6.6.2', '6.4.1'), '/AA' not in a and '/A' not in a, 'widget without A/AA', w)

    # ---------------------------------------------------------------- level A & UA
    def level_a(s):
        R = s.r; mi = get(s.root, '/MarkInfo')
        R.rule(s.c('6.8.2.2', '6.7.2.2'), isd(mi) and bool(get(mi, '/Marked', False)), 'MarkInfo/Marked true'); R.rule(s.c('6.8.3.3', '6.7.3.3'), isd(get(s.root, '/StructTreeRoot')), 'StructTreeRoot present')
        L = get(s.root, '/Lang'); R.rule(s.c('6.8.4', '6.7.4'), L is None or bool(LANG.match(str(L))), 'Lang is a language tag', L)
        R.rule(s.c('6.8.4', '6.7.4'), L is not None, 'catalog Lang present (should)', '', warn=True)
    def ua_checks(s):
        R, r = s.r, s.root
        R.rule('UA:06-001', s.x is not None, 'XMP metadata present', s.xerr); R.rule('UA:06-002', s.xua == '1', 'pdfuaid:part = 1', s.xua); R.rule('UA:06-003', bool((s.xv('dc', 'title') or '').strip()), 'dc:title present')
        vp = get(r, '/ViewerPreferences', Dictionary()); R.rule('UA:07-001/002', bool(get(vp, '/DisplayDocTitle', False)), 'DisplayDocTitle true')
        mi = get(r, '/MarkInfo', Dictionary()); R.rule('UA:01/7.1', bool(get(mi, '/Marked', False)), 'MarkInfo/Marked true'); R.rule('UA:7.1', not bool(get(mi, '/Suspects', False)), 'Suspects not true')
        L = get(r, '/Lang'); R.rule('UA:11-006', L is not None and bool(LANG.match(str(L))), 'catalog Lang is a valid language tag', L)
        if s.pdf.is_encrypted: R.rule('UA:26-002', bool(s.pdf.allow.accessibility), 'encryption permits accessibility')
        oc = get(r, '/OCProperties')
        if oc is not None:
            for cfg in [get(oc, '/D')] + list(get(oc, '/Configs', Array())): R.rule('UA:20-001/002', cfg is not None and bool(tx(get(cfg, '/Name', ''))), 'optional content configuration has Name'); R.rule('UA:20-003', cfg is None or '/AS' not in cfg, 'no AS in optional content configuration')
        af = get(r, '/AcroForm')
        if af is not None and '/XFA' in af: R.rule('UA:25-001', False, 'no dynamic XFA (check)', '', warn=True)
        if len(s.pdf.pages) > 3: R.rule('UA:7.17', get(r, '/Outlines') is not None, 'document outline present (should, > 3 pages)', '', warn=True)
        for i, p, a in s.annots():
            sub = tx(get(a, '/Subtype', '')); w = f'page {i + 1} {sub}'; F = int(get(a, '/F', 0))
            if sub == '/TrapNet': R.rule('UA:28-014', False, 'no TrapNet', w)
            if sub in ('/PrinterMark', '/Popup') or F & 2: continue
            R.rule('UA:28-008', tx(get(p, '/Tabs', '')) == '/S', 'page with annotations has Tabs /S', w)
            R.rule('UA:28-002', get(a, '/StructParent') is not None, 'annotation has StructParent', w)
            if sub != '/Widget': R.rule('UA:28-004' if sub != '/Link' else 'UA:28-012', bool(tx(get(a, '/Contents', ''))), 'annotation has Contents', w)
            else: R.rule('UA:28-005', bool(tx(get(a, '/TU', get(get(a, '/Parent', Dictionary()), '/TU', '')))), 'form field has TU', w)

    def tree(s):
        R = s.r; t = get(s.root, '/StructTreeRoot'); s.dump = []
        if not R.rule('UA:01/StructTreeRoot', isd(t), 'StructTreeRoot present'): return
        rm = {str(k): str(v) for k, v in (get(t, '/RoleMap') or Dictionary()).items()}
        for k, v in rm.items(): R.rule('UA:02-004', k[1:] not in STD, 'standard type not remapped', f'{k} -> {v}', warn=k == v)
        def std(n):
            seen = set()
            while n[1:] not in STD and n in rm and rm[n] != n:
                if n in seen: R.rule('UA:02-003', False, 'role map has no cycle', n); break
                seen.add(n); n = rm[n]
            return n[1:]
        pageidx = {key(p.obj if hasattr(p, 'obj') else p): i for i, p in enumerate(s.pdf.pages)}
        used = {}; s.objr = {}; s.painted_no_text = []; heads = []; notes = []; seenel = set()
        def kids(e):
            k = get(e, '/K')
            return [] if k is None else list(k) if isarr(k) else [k]
        def mctxt(e, m, pg, stm=None):
            pi = ('f',) + stm.objgen if stm is not None else pageidx.get(key(pg)) if pg is not None else None
            R.rule('PDF:struct', (pi, m) in s.mctext, 'structure MCID exists in page content', f'{e} MCID {m} page {pi}')
            R.rule('PDF:struct', (pi, m) not in used, 'MCID belongs to one element', f'{m} page {pi}'); used[(pi, m)] = e
            if e in TEXTUAL and s.mcpaint.get((pi, m)): s.painted_no_text.append((e, pi, m)) if not ''.join(s.mctext.get((pi, m), [])).strip() else None
            return ''.join(s.mctext.get((pi, m), []))
        def walk(e, par, depth, pg, lang):
            if key(e) in seenel: R.rule('PDF:struct', False, 'structure tree has no cycle'); return []
            seenel.add(key(e))
            raw = tx(get(e, '/S', '/?')); T = std(raw); pg = get(e, '/Pg', pg); lg = get(e, '/Lang')
            R.rule('UA:02-001', T in STD, 'structure type is standard or role-mapped', raw)
            if lg is not None: R.rule('UA:11-lang', bool(LANG.match(str(lg))), 'element Lang valid', lg)
            P = get(e, '/P'); R.rule('PDF:struct', P is not None and (par is None or key(P) == key(par)), 'parent pointer /P correct', raw)
            line = [depth, raw[1:] + (f'>{T}' if raw[1:] != T else ''), '', get(e, '/Alt'), get(e, '/ActualText')]; s.dump.append(line); out = []; txt = []; els = []
            for k in kids(e):
                if isd(k):
                    ty = tx(get(k, '/Type', '/StructElem'))
                    if ty == '/MCR': txt.append(mctxt(T, int(k.MCID), get(k, '/Pg', pg), get(k, '/Stm')))
                    elif ty == '/OBJR': s.objr[key(k.Obj)] = (T, e)
                    else: els.append(k)
                else: txt.append(mctxt(T, int(k), pg))
            line[2] = ''.join(txt)
            if s.painted_no_text and s.painted_no_text[-1][0] == T and not ''.join(txt).strip() and not els and get(e, '/Alt') is None and get(e, '/ActualText') is None:
                R.rule('UA:10 text', False, 'text element has text (not outlines) or Alt/ActualText', f'{T} page {s.painted_no_text[-1][1]}')
            s.painted_no_text = []
            if T in ('Figure', 'Formula'): R.rule('UA:13-004' if T == 'Figure' else 'UA:17-002', bool(tx(get(e, '/Alt', get(e, '/ActualText', ''))).strip()), f'{T} has Alt or ActualText', raw)
            if T == 'Note': notes.append(tx(get(e, '/ID', ''))); 
            if re.match(r'H[1-6]?$', T): heads.append((T, e)); R.rule('UA:14-x', bool(''.join(txt).strip()) or bool(els), 'heading not empty', raw, warn=True)
            ct = [std(tx(get(k, '/S', '/?'))) for k in els]; b = lambda ok, what: R.rule('UA:09-00x', ok, what, f'{T}: {ct}'[:150])
            if T == 'Table': b(all(c in ('TR', 'THead', 'TBody', 'TFoot', 'Caption') for c in ct), 'Table children TR/THead/TBody/TFoot/Caption'); b(ct.count('Caption') == 0 or (ct.count('Caption') == 1 and 'Caption' in (ct[0], ct[-1])), 'Caption first or last')
            if T in ('THead', 'TBody', 'TFoot'): b(all(c == 'TR' for c in ct), f'{T} children TR')
            if T == 'TR': b(all(c in ('TH', 'TD') for c in ct), 'TR children TH/TD')
            if T == 'L': b(all(c in ('LI', 'L', 'Caption') for c in ct) and 'LI' in ct, 'L children LI')
            if T == 'LI': b(all(c in ('Lbl', 'LBody', 'NonStruct', 'Artifact') for c in ct), 'LI children Lbl/LBody')
            if T == 'TOC': b(all(c in ('TOCI', 'TOC', 'Caption') for c in ct), 'TOC children TOCI')
            pt = std(tx(get(par, '/S', '/?'))) if par is not None and '/S' in par else None
            if T == 'TR': b(pt in ('Table', 'THead', 'TBody', 'TFoot'), 'TR inside Table'); 
            if T in ('THead', 'TBody', 'TFoot'): b(pt == 'Table', f'{T} inside Table')
            if T in ('TH', 'TD'): b(pt == 'TR', 'TH/TD inside TR')
            if T == 'LI': b(pt == 'L', 'LI inside L')
            if T in ('Lbl',): b(pt in ('LI', 'Note', 'TOCI', 'BibEntry', 'Caption', 'Form', 'P', 'Link', 'Reference'), 'Lbl parent')
            if T == 'LBody': b(pt == 'LI', 'LBody inside LI')
            if T in STD and T in ('Span', 'P') and not els and not kids(e) : R.rule('UA:empty', False, 'no empty text element', raw, warn=True)
            if T == 'Table': table(e, els)
            for k in els: walk(k, e, depth + 1, pg, lang if lg is None else lg)
            return out
        def attr(e, n):
            a = get(e, '/A'); 
            for d in (list(a) if isarr(a) else [a] if a is not None else []):
                if isd(d) and get(d, n) is not None: return get(d, n)
            cm = get(t, '/ClassMap'); c = get(e, '/C')
            for d in (list(c) if isarr(c) else [c] if c is not None else []):
                x = get(cm, str(d)) if isd(cm) else None
                for y in (list(x) if isarr(x) else [x]):
                    if isd(y) and get(y, n) is not None: return get(y, n)
            return None
        def table(e, els):
            rows = []
            def collect(l):
                for k in l:
                    T = std(tx(get(k, '/S', '/?')))
                    if T == 'TR': rows.append([c for c in kids(k) if isd(c) and '/S' in c])
                    elif T in ('THead', 'TBody', 'TFoot'): collect([c for c in kids(k) if isd(c)])
            collect(els); grid = {}; widths = []; ths = []; hdr = False
            for ri, row in enumerate(rows):
                ci = 0
                for c in row:
                    while (ri, ci) in grid: ci += 1
                    cs, rs = int(attr(c, '/ColSpan') or 1), int(attr(c, '/RowSpan') or 1)
                    for a in range(rs):
                        for b2 in range(cs): grid[(ri + a, ci + b2)] = 1
                    ci += cs
                    if std(tx(get(c, '/S'))) == 'TH': ths.append(c)
                    elif attr(c, '/Headers') is not None: hdr = True
            W = collections.Counter(r for r, c in grid); widths = {W[r] for r in range(len(rows))}
            R.rule('UA:15-x regular', len(widths) <= 1, 'table is regular (same number of columns in each row)', widths)
            R.rule('UA:15-x header', bool(ths), 'table has header cells (TH)', f'{len(rows)} rows')
            if not hdr:
                for h in ths: R.rule('UA:15-003', str(attr(h, '/Scope')) in ('/Row', '/Column', '/Both'), 'TH has Scope (or Headers/ID used)')
        top = kids(t)
        R.rule('UA:09-top', len(top) >= 1 and all(isd(k) for k in top), 'tree root has elements'); R.rule('UA:09-top', len(top) == 1 and std(tx(get(top[0], '/S', '/?'))) == 'Document' if top else False, 'single Document element at top', [tx(get(k, '/S', '?')) for k in top if isd(k)], warn=True)
        for k in top: walk(k, t, 0, None, get(s.root, '/Lang'))
        names = [h for h, _ in heads]
        if names:
            num_ = [int(h[1]) for h in names if len(h) == 2]
            R.rule('UA:14-007', not (num_ and len(num_) != len(names)), 'not both H and Hn used')
            if num_:
                R.rule('UA:14-002', num_[0] == 1, 'first heading is H1', names[:3]); prev = 0
                for n in num_: R.rule('UA:14-003', n <= prev + 1, 'no heading level skipped', f'H{prev} -> H{n}'); prev = n
                R.rule('UA:14-h1', num_.count(1) == 1, 'one H1 (document title)', num_.count(1), warn=True)
        elif s.ua: R.rule('UA:14-none', False, 'document has headings', '', warn=True)
        if notes: R.rule('UA:19-003/004', all(notes) and len(set(notes)) == len(notes), 'Note elements have unique ID')
        for k, (pg, tag) in s.mcpages.items(): R.rule('UA:01-005 mcid', k in used, 'every MCID in content is referenced by the tree', f'page {k[0]} MCID {k[1]} {tag}')
        # ParentTree
        pt = get(t, '/ParentTree'); nums = {}
        def nt(n):
            a = list(get(n, '/Nums', Array()))
            for i in range(0, len(a), 2): nums[int(a[i])] = a[i + 1]
            for k in get(n, '/Kids', Array()): nt(k)
        if R.rule('PDF:struct', isd(pt), 'ParentTree present'): nt(pt)
        for (pi, m) in used:
            if isinstance(pi, int):
                p = s.pdf.pages[pi].obj if hasattr(s.pdf.pages[pi], 'obj') else s.pdf.pages[pi]; sp = get(p, '/StructParents')
                if R.rule('PDF:struct', sp is not None, 'page has StructParents', f'page {pi + 1}'):
                    arr = nums.get(int(sp)); ok = isarr(arr) and m < len(arr) and isd(arr[m])
                    if ok:
                        el = arr[m]; ok = any((not isd(k) and int(k) == m) or (isd(k) and tx(get(k, '/Type', '')) == '/MCR' and int(k.MCID) == m) for k in kids(el))
                    R.rule('PDF:struct', ok, 'ParentTree maps MCID back to its element', f'page {pi + 1} MCID {m}')
        for i, p, a in s.annots():
            if tx(get(a, '/Subtype', '')) in ('/Popup', '/PrinterMark') or int(get(a, '/F', 0)) & 2: continue
            o = s.objr.get(key(a)); sub = str(a.Subtype)
            if s.ua: R.rule('UA:28-011' if sub == '/Link' else 'UA:28-002', o is not None and (o[0] == 'Link' if sub == '/Link' else o[0] == 'Form' if sub == '/Widget' else True), 'annotation is in the structure tree (Link/Form/Annot)', f'page {i + 1} {sub} {o and o[0]}')
            spn = get(a, '/StructParent')
            if o is not None and spn is not None: R.rule('PDF:struct', isd(nums.get(int(spn))) and key(nums[int(spn)]) == key(o[1]), 'ParentTree maps annotation to its element')


def normdate(v):
    m = re.match(r"D?:?(\d{4})-?(\d\d)?-?(\d\d)?T?(\d\d)?:?(\d\d)?:?(\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d'?:?(?:\d\d)?'?)?", v or '')
    if not m: return None
    z = re.sub(r"[':]", '', m.group(7) or 'Z'); z = 'Z' if z in ('+0000', '-0000', '+00', '-00', 'Z0000') else z
    return tuple((x or '00') for x in m.groups()[:6]) + (z,)


def check(path, profiles=None):
    c = Checker(path, profiles); c.run(); return c

def main():
    ap = argparse.ArgumentParser(); ap.add_argument('files', nargs='+'); ap.add_argument('--profile'); ap.add_argument('--json', action='store_true'); ap.add_argument('--tree', action='store_true'); ap.add_argument('--rules', action='store_true'); ap.add_argument('-q', action='store_true')
    a = ap.parse_args(); rc = 0; js = []
    for f in a.files:
        try: c = check(f, a.profile.split(',') if a.profile else None)
        except (pikepdf.PdfError, OSError) as e: print(f'{f}: cannot read: {e}'); rc = 2; continue
        R = c.r; bad = len(R.errors); rc = max(rc, 1 if bad else 0); nf = sum(1 for v in R.rules.values() if v[1])
        if a.json: js.append(dict(file=f, claims=c.claims, checked=c.prof, ok=not bad, rules=len(R.rules), evaluations=sum(sum(v) for v in R.rules.values()), findings=[dict(zip(('level', 'clause', 'rule', 'detail'), i)) for i in R.items], notes=R.notes)); continue
        print(f'{f}: {"FAIL" if bad else "PASS"} claims={",".join(c.claims) or "none"} checked={",".join(c.prof)} rules={len(R.rules)} evaluations={sum(sum(v) for v in R.rules.values())} errors={len({(i[1], i[2]) for i in R.errors})} warnings={len({(i[1], i[2]) for i in R.warnings})}')
        if not a.q:
            for lv, rid, what, det in R.items: print(f'  {lv:7s} {rid:18s} {what}' + (f'  [{det}] x{R.rules[(rid, what)][1]}' if det else f'  x{R.rules[(rid, what)][1]}'))
            for n in R.notes: print('  note   ', n)
        if a.rules:
            for (rid, what), (ok, no) in R.rules.items(): print(f'    {"ok " if not no else "BAD"} {rid:18s} {what}  ({ok} ok, {no} bad)')
        if a.tree:
            for d, n, t, alt, at in getattr(c, 'dump', []): print('    ' + '  ' * d + n + (f' «{t.strip()}»' if t.strip() else '') + (f' alt={str(alt)!r}' if alt is not None else ''))
    if a.json: print(json.dumps(js, ensure_ascii=False, indent=1))
    sys.exit(rc)
if __name__ == '__main__': main()
